using System.CommandLine;
using RulesKit.Language.Text;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Reports.Checking;

namespace RulesKit.Tool.Commands;

/// <summary>Reads the arguments of <c>check</c> and says what is wrong with them.</summary>
internal sealed class CheckArguments(CheckCommand command, ParseResult parsed, TimeProvider time)
{
    private readonly List<string> mistakes = [];

    /// <summary>What is wrong, in words; empty when the request may be used.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;

    public CheckRequest ToRequest()
    {
        var plans = parsed.GetValue(command.Plans) ?? [];
        CheckPlans(plans);
        CheckWatch(plans);
        CheckFormat();
        return new CheckRequest
        {
            Plans = plans,
            Rules = Required(command.Rules, "say which rule set the plan is held against"),
            AsOf = DateArgument.Read(parsed.GetValue(command.AsOf), time, mistakes),
            Waivers = Value(command.Waivers),
            Scenarios = Value(command.Scenarios),
            FailOn = ReadFailOn(),
        };
    }

    private void CheckPlans(string[] plans)
    {
        if (plans.Length == 0)
        {
            mistakes.Add("No plan is named: give a file, a folder, or - for standard input.");
        }

        foreach (var plan in plans)
        {
            if (plan.Length == 0)
            {
                mistakes.Add("A plan's name is empty.");
            }
            else if (plan[0] == '-' && plan != PlanSources.StandardInput)
            {
                // The parser takes an option that it does not know for an argument.
                mistakes.Add($"There is no option {plan}.{NearestOption(plan)}");
            }
        }
    }

    private void CheckWatch(string[] plans)
    {
        if (parsed.GetValue(command.Watch) && plans.Contains(PlanSources.StandardInput, StringComparer.Ordinal))
        {
            mistakes.Add("--watch can't watch standard input, which comes once: name a file.");
        }
    }

    private string NearestOption(string name) => NearestName.Suggestion(name, command.Options.Select(o => o.Name));

    /// <summary>An option's value; null when it is absent or wrong (told).</summary>
    private string? Value(Option<string> option)
    {
        var value = parsed.GetValue(option);
        if (value is null)
        {
            return null;
        }

        if (value.Length > 0 && value[0] != '-')
        {
            return value;
        }

        // The parser takes whatever follows for the value.
        mistakes.Add($"{option.Name} needs a value{(value.Length > 0 ? $", and found {value}" : "")}.");
        return "";
    }

    private string Required(Option<string> option, string what)
    {
        var value = Value(option);
        if (value is null)
        {
            mistakes.Add($"{option.Name} is missing: {what}.");
        }

        return value ?? "";
    }

    private void CheckFormat()
    {
        var format = parsed.GetValue(command.Format) ?? "";
        mistakes.AddRange(FormatArgument.MistakesOf(command.Format.Name, format, CheckFormats.Names));
    }

    private FailOn ReadFailOn()
    {
        var written = parsed.GetValue(command.FailOn) ?? "";
        if (FailOns.Parse(written) is { } failOn)
        {
            return failOn;
        }

        mistakes.AddRange(FormatArgument.MistakesOf(command.FailOn.Name, written, FailOns.Names));
        return default;
    }
}
