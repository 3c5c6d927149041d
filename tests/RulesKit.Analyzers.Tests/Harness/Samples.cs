using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>Projects and rule sets that tests start from.</summary>
internal static class Samples
{
    /// <summary>The model of the documentation's examples, a bakery's plan.</summary>
    public static string BakeryModel { get; } = RepositoryFiles.Read("docs", "diagnostics", "model.schema.json");

    /// <summary>A project with the bakery's model beside its C#.</summary>
    public static TestProject Bakery { get; } = TestProject.Empty.WithPlainFile("/src/model.schema.json", BakeryModel);

    /// <summary>A rule set with one rule that asks for an expression, which is free of quotes.</summary>
    public static string Requiring(string expression) =>
        $$"""
            {
              "id": "examples", "version": "1.0.0", "title": "Examples", "model": "model.schema.json",
              "rules": [{ "id": "example", "title": "Example", "require": "{{expression}}" }]
            }
            """;
}
