using System.Runtime.CompilerServices;
using RulesKit.Engine.Checking;
using RulesKit.Language.Models;
using RulesKit.Planning;

namespace RulesKit.Testing.Tests.Support;

/// <summary>Models, rules and plans that lie in the repository.</summary>
internal static class Shipped
{
    private static readonly string Root = FindRoot();

    public static RuleSet RuleSet { get; } = RuleSet.Load(Path.Combine(Root, "rules/xiaomi-su7"));

    public static IReadOnlyList<PlanDocument> Plans { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "rules/xiaomi-su7/plans"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(f => PlanDocument.Parse(File.ReadAllText(f))),
    ];

    public static ModelSchema Hiring { get; } =
        ModelSchema.FromJsonSchema(
            File.ReadAllText(Path.Combine(Root, "tests/RulesKit.Engine.Tests/Support/hiring.schema.json"))
        );

    public static TheoryData<string> Models => ["business plan", "hiring", "business plan as C# types"];

    public static ModelSchema Model(string name) =>
        name switch
        {
            "hiring" => Hiring,
            "business plan" => RuleSet.Model,
            _ => ModelSchema.FromClr<BusinessPlan>(),
        };

    public static PlanDocument Plan(string name) =>
        PlanDocument.Parse(File.ReadAllText(Path.Combine(Root, "rules/xiaomi-su7/plans", name)));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (!File.Exists(Path.Combine(folder!, "RulesKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder!;
    }
}
