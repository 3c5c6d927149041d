using System.CommandLine;
using System.Globalization;
using RulesKit.Language.Text;
using RulesKit.Tool.Reports.Testing;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Commands;

/// <summary>Reads the arguments of <c>test</c> and says what is wrong with them.</summary>
internal sealed class TestArguments(TestCommand command, ParseResult parsed)
{
    private readonly List<string> mistakes = [];

    /// <summary>What is wrong, in words; empty when the request may be used.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;

    public TestRequest ToRequest()
    {
        var paths = parsed.GetValue(command.Paths) ?? [];
        mistakes.AddRange(PathArguments.MistakesOf(command, paths));
        return new TestRequest
        {
            Paths = paths,
            Filter = Text(command.Filter),
            Format = OneOf(command.Format, TestFormats.Names) ?? TestFormats.Text,
            Update = parsed.GetValue(command.Update),
            Coverage = parsed.GetValue(command.Coverage),
            CoverageFormat = OneOf(command.CoverageFormat, CoverageFormats.Names) ?? CoverageFormats.Text,
            CoverageOutput = CoverageOutput(),
            MinCoverage = Percent(command.MinCoverage, command.Coverage),
            Mutate = parsed.GetValue(command.Mutate),
            MinScore = Percent(command.MinScore, command.Mutate),
        };
    }

    private string? CoverageOutput()
    {
        var output = Text(command.CoverageOutput);
        var format = parsed.GetValue(command.CoverageFormat);
        if (output is not null)
        {
            Needs(command.CoverageOutput, command.Coverage);
        }
        else if (format is not (null or CoverageFormats.Text))
        {
            mistakes.Add(
                $"--coverage-format {format} needs --coverage-output: say which file it is written to. What the tests came to is written in --format."
            );
        }

        return output;
    }

    private string? Text(Option<string> option)
    {
        var value = parsed.GetValue(option);
        if (value is not null && (value.Length == 0 || value[0] == '-'))
        {
            // The parser takes whatever follows for the value.
            mistakes.Add($"{option.Name} needs a value{(value.Length > 0 ? $", and found {value}" : "")}.");
        }

        return value;
    }

    private string? OneOf(Option<string> option, IReadOnlyList<string> names)
    {
        var value = parsed.GetValue(option);
        if (value is not null && !names.Contains(value, StringComparer.Ordinal))
        {
            mistakes.Add(
                $"{option.Name} {value} is unknown; it is one of {string.Join(", ", names)}.{NearestName.Suggestion(value, names)}"
            );
        }

        return value;
    }

    private decimal? Percent(Option<string> option, Option<bool> needed)
    {
        if (parsed.GetValue(option) is not { } written)
        {
            return null;
        }

        Needs(option, needed);
        var isNumber = decimal.TryParse(
            written,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var percent
        );
        if (!isNumber || percent > 100)
        {
            mistakes.Add($"{option.Name} {written} is no percentage; write a number from 0 to 100, as 90 or 99.5.");
        }

        return percent;
    }

    /// <summary>An option that would do nothing by itself is a slip of the pen.</summary>
    private void Needs(Option option, Option<bool> needed)
    {
        if (!parsed.GetValue(needed))
        {
            mistakes.Add($"{option.Name} goes with {needed.Name}.");
        }
    }
}
