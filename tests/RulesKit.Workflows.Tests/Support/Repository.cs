namespace RulesKit.Workflows.Tests.Support;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class Repository
{
    public static string PathOf(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "RulesKit.sln")))
            {
                return Path.Combine(folder, path);
            }
        }

        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
