using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Generator.Tests.Harness;

/// <summary>A project that makes the shipped rule set into a class over the typed records that ship with it.</summary>
internal static class ShippedProject
{
    public static GeneratorProject Make() => new("", File("rules/xiaomi-su7"), Schema());

    private static ProjectFile File(string folder)
    {
        var path = Directory.GetFiles(RepositoryFiles.PathOf(folder.Split('/')), "*.rules.json").Single();
        return new ProjectFile(
            path,
            System.IO.File.ReadAllText(path),
            "Acme.Su7Rules",
            "RulesKit.Planning.BusinessPlan"
        );
    }

    private static ProjectFile Schema()
    {
        var path = RepositoryFiles.PathOf("rules", "schema", "plan.schema.json");
        return new ProjectFile(path, System.IO.File.ReadAllText(path));
    }
}
