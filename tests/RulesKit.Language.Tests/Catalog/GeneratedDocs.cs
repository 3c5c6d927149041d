namespace RulesKit.Language.Tests.Catalog;

/// <summary>Documents that are generated and checked in.</summary>
internal static class GeneratedDocs
{
    private const string Switch = "UPDATE_DOCS";

    /// <summary>Fails when a file is not what it should be; writes it instead when UPDATE_DOCS=1 is set.</summary>
    public static void ShouldBeCurrent(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(path, expected);
        }

        File.ReadAllText(path)
            .ShouldBe(expected, $"{Path.GetFileName(path)} is stale; run the tests once with {Switch}=1.");
    }
}
