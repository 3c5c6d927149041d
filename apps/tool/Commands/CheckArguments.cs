using System.CommandLine;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Reports.Checking;

namespace RulesKit.Tool.Commands;

/// <summary>Reads the arguments of <c>check</c> and says what is wrong with them.</summary>
internal sealed class CheckArguments(CheckCommand command, ParseResult parsed, TimeProvider time)
{
    private const string Today = "today";
    private readonly List<string> mistakes = [];

    /// <summary>What is wrong, in words; empty when the request may be used.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;

    public CheckRequest ToRequest()
    {
        var plans = parsed.GetValue(command.Plans) ?? [];
        CheckPlans(plans);
        CheckFormat();
        return new CheckRequest
        {
            Plans = plans,
            Rules = Required(command.Rules, "say which rule set the plan is held against"),
            AsOf = ReadAsOf(),
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

    private Date? ReadAsOf()
    {
        var written = parsed.GetValue(command.AsOf);
        if (written is null)
        {
            return null;
        }

        if (written == Today)
        {
            var now = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            return Date.FromDayNumber(now.DayNumber);
        }

        if (!Date.TryParse(written, out var date))
        {
            mistakes.Add($"--as-of {written} is no date; write year, month and day as 2027-04-23, or {Today}.");
        }

        return date;
    }

    private void CheckFormat()
    {
        var format = parsed.GetValue(command.Format) ?? "";
        if (!CheckFormats.Names.Contains(format, StringComparer.Ordinal))
        {
            mistakes.Add(Unknown(command.Format, format, CheckFormats.Names));
        }
    }

    private FailOn ReadFailOn()
    {
        var written = parsed.GetValue(command.FailOn) ?? "";
        if (FailOns.Parse(written) is { } failOn)
        {
            return failOn;
        }

        mistakes.Add(Unknown(command.FailOn, written, FailOns.Names));
        return default;
    }

    private static string Unknown(Option<string> option, string written, IReadOnlyList<string> names)
    {
        var known = $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
        return $"{option.Name} {written} is unknown; it is {known}.{NearestName.Suggestion(written, names)}";
    }
}
