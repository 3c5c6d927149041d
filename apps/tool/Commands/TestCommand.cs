using System.CommandLine;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Reports.Testing;
using RulesKit.Tool.Testing;
using RulesKit.Tool.Watching;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit test</c>: runs the tests of rule sets.</summary>
internal sealed class TestCommand : Command
{
    private readonly ToolHost host;

    public TestCommand(ToolHost host)
        : base("test", "Runs the tests of rule sets.")
    {
        this.host = host;
        Add(Paths);
        Add(Filter);
        Add(Format);
        Add(Watch);
        Add(NoColor);
        SetAction(Run);
    }

    private Argument<string[]> Paths { get; } =
        new("PATH")
        {
            Description = "Test files (*.tests.json), and folders of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    private Option<string> Filter { get; } =
        new("--filter")
        {
            Description = "Only tests that expect something of this rule, or whose names contain this text.",
            HelpName = "RULE-OR-TEXT",
        };

    private Option<string> Format { get; } =
        new("--format")
        {
            Description = "text for people; json and junit for programs.",
            HelpName = string.Join('|', TestFormats.Names),
            DefaultValueFactory = _ => TestFormats.Text,
        };

    private Option<bool> Watch { get; } =
        new("--watch") { Description = "Runs again when a document below a PATH changes, until Ctrl-C." };

    private Option<bool> NoColor { get; } =
        new("--no-color")
        {
            Description = "No colours; there are none either where output is redirected or NO_COLOR is set.",
        };

    private int Run(ParseResult parsed)
    {
        var request = new TestRequest { Paths = parsed.GetValue(Paths) ?? [], Filter = parsed.GetValue(Filter) };
        var format = parsed.GetValue(Format) ?? TestFormats.Text;
        var mistakes = PathArguments
            .MistakesOf(this, request.Paths)
            .Concat(MistakesOf(request.Filter))
            .Concat(MistakesOfFormat(format))
            .ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        var useColor = !parsed.GetValue(NoColor);
        return parsed.GetValue(Watch)
            ? new WatchLoop(host, request.Paths).Run(() => Run(request, format, useColor))
            : Run(request, format, useColor);
    }

    private int Run(TestRequest request, string format, bool useColor)
    {
        var result = new TestRun(host.Files, request).Run();
        var problems = new ProblemReport(Screen.Error(host.Terminal, useColor));
        if (result.Diagnostics.Count > 0)
        {
            problems.Diagnosed(result.Diagnostics);
        }

        foreach (var message in result.Unreadable)
        {
            problems.Unreadable(message);
        }

        TestFormats.Create(format, host.Terminal, useColor).Write(result);
        return result.ExitCode;
    }

    private static IEnumerable<string> MistakesOf(string? filter)
    {
        if (filter is not null && (filter.Length == 0 || filter[0] == '-'))
        {
            // The parser takes whatever follows for the value.
            yield return $"--filter needs a value{(filter.Length > 0 ? $", and found {filter}" : "")}.";
        }
    }

    private static IEnumerable<string> MistakesOfFormat(string format)
    {
        if (!TestFormats.Names.Contains(format, StringComparer.Ordinal))
        {
            yield return $"--format {format} is unknown; it is one of {string.Join(", ", TestFormats.Names)}.{NearestName.Suggestion(format, TestFormats.Names)}";
        }
    }
}
