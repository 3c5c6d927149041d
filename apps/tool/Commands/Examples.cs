using System.CommandLine;

namespace RulesKit.Tool.Commands;

/// <summary>Command lines that work, for help and for messages about those that don't.</summary>
internal static class Examples
{
    private static readonly string[] Check =
    [
        "ruleskit check plan.json --rules commitments.rules.json",
        "ruleskit check plans/ --rules rules/ --as-of 2024-04-23 --format json",
        "ruleskit check plan.json --rules rules/ --scenarios stress.scenarios.json",
        "cat plan.json | ruleskit check - --rules rules/ --waivers board.waivers.json",
    ];

    private static readonly string[] Lint =
    [
        "ruleskit lint rules/",
        "ruleskit lint rules/ --fix",
        "ruleskit lint commitments.rules.json --format sarif > lint.sarif",
        "ruleskit lint discounts.json --inputs order.json",
    ];

    private static readonly string[] Fmt = ["ruleskit fmt rules/", "ruleskit fmt rules/ --check"];

    private static readonly string[] Test =
    [
        "ruleskit test rules/",
        "ruleskit test rules/ --filter cars-stay-domestic",
        "ruleskit test rules/ --coverage --mutate --min-score 90",
        "ruleskit test rules/ --watch",
        "ruleskit test rules/ --format junit > tests.xml",
    ];

    private static readonly string[] RunWorkflow =
    [
        "ruleskit run discounts.json --inputs order.json",
        "ruleskit run discounts.json --inputs order.json --workflow Discounts --format json",
    ];

    private static readonly string[] Migrate =
    [
        "ruleskit migrate discounts.json --inputs order.json --out rules/",
        "ruleskit migrate discounts.json --inputs samples/ --out rules/ --workflow Discounts --format json",
    ];

    private static readonly string[] Explain =
    [
        "ruleskit explain plan.json cars-stay-domestic",
        "ruleskit explain plan.json cars-stay-domestic --rules rules/ --format json",
    ];

    private static readonly string[] Diff =
    [
        "ruleskit diff old.rules.json new.rules.json",
        "ruleskit diff old.rules.json new.rules.json --plans plans/ --tests tests/ --format markdown",
    ];

    private static readonly string[] New =
    [
        "ruleskit new ruleset rules/strategy",
        "ruleskit new plan rules/plans/first.json",
        "ruleskit new rule rules/strategy.rules.json cars-stay-domestic",
        "ruleskit new test rules/strategy.rules.json",
    ];

    private static readonly string[] Completion =
    [
        "eval \"$(ruleskit completion bash)\"",
        "ruleskit completion zsh > \"${fpath[1]}/_ruleskit\"",
        "ruleskit completion fish > ~/.config/fish/completions/ruleskit.fish",
        "ruleskit completion pwsh | Out-String | Invoke-Expression",
    ];

    /// <summary>At least one for every command, the plainest first.</summary>
    public static IReadOnlyList<string> Of(Command command) =>
        command switch
        {
            CheckCommand => Check,
            LintCommand => Lint,
            FmtCommand => Fmt,
            TestCommand => Test,
            RunCommand => RunWorkflow,
            MigrateCommand => Migrate,
            ExplainCommand => Explain,
            DiffCommand => Diff,
            NewRuleSetCommand => New[..1],
            NewPlanCommand => New[1..2],
            NewRuleCommand => New[2..3],
            NewTestCommand => New[3..],
            NewCommand => New,
            CompletionCommand => Completion,
            _ => Check[..1],
        };
}
