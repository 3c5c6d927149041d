using System.Runtime.CompilerServices;

namespace RulesKit.Tool.Tests.Support;

/// <summary>An output that somebody has read and found good. UPDATE_GOLDEN=1 writes what comes now, to be read again.</summary>
internal static class GoldenFile
{
    private const string UpdateVariable = "UPDATE_GOLDEN";

    public static void ShouldMatch(string name, string actual)
    {
        var path = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? Normalise(File.ReadAllText(path)) : "";
        Normalise(actual).ShouldBe(expected, $"Golden/{name}.txt differs; {UpdateVariable}=1 writes it anew.");
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here))!, "Golden");
}
