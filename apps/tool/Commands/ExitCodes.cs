using System.CommandLine;

namespace RulesKit.Tool.Commands;

/// <summary>What help says of exit codes.</summary>
internal static class ExitCodes
{
    private const string Fault = "3  a mistake of ruleskit itself";

    private static readonly string[] Check =
    [
        "0  every plan, under every scenario, keeps every commitment",
        "1  a commitment is broken or can't be decided, or a rule set has mistakes",
        "2  bad usage, or a file that can't be read or does not fit",
        Fault,
    ];

    private static readonly string[] Lint =
    [
        "0  no error was found; there may be warnings",
        "1  a document has errors",
        "2  bad usage, or a file that can't be read or written",
        Fault,
    ];

    private static readonly string[] Fmt =
    [
        "0  every rule set is in this layout, or has been brought into it",
        "1  with --check: a rule set is not",
        "2  bad usage, or a file that can't be read or written or is no JSON",
        Fault,
    ];

    private static readonly string[] Test =
    [
        "0  every test holds",
        "1  a test fails, or a document has mistakes",
        "2  bad usage, or a file that can't be read",
        Fault,
    ];

    private static readonly string[] Migrate =
    [
        "0  every rule was carried over",
        "1  some rules could not be; the list says why",
        "2  bad usage, a file that is there already, or one that can't be read or written",
        Fault,
    ];

    private static readonly string[] Explain =
    [
        "0  the rule is explained, whatever its outcome",
        "1  the rule set has mistakes",
        "2  bad usage, no such rule, or a file that can't be read or does not fit",
        Fault,
    ];

    private static readonly string[] Diff =
    [
        "0  no rule changed in meaning; words may have",
        "1  a rule was added, removed, tightened, loosened, or changed in a way that can't be told",
        "2  bad usage, a version that can't be used, or a plan or test that had to be left out",
        Fault,
    ];

    private static readonly string[] Writing =
    [
        "0  written",
        "2  bad usage, a file that is there already, or one that can't be read or written",
        Fault,
    ];

    /// <summary>A line for each code; none for a command that only has others.</summary>
    public static IReadOnlyList<string> Of(Command command) =>
        command switch
        {
            CheckCommand => Check,
            LintCommand => Lint,
            FmtCommand => Fmt,
            TestCommand => Test,
            MigrateCommand => Migrate,
            ExplainCommand => Explain,
            DiffCommand => Diff,
            NewCommand or StarterCommand => Writing,
            _ => [],
        };
}
