using System.Text;

namespace RulesKit.Tool.Tests.Support;

/// <summary>A folder that is gone when the test is; what lies above it on this machine is never found.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ruleskit-tests-").FullName;

    public TempFolder()
    {
        Path = Directory.CreateDirectory(System.IO.Path.Combine(root, "work")).FullName;
        File.WriteAllText(System.IO.Path.Combine(root, "ruleskit.json"), """{ "root": true }""");
    }

    public string Path { get; }

    /// <summary>Writes a file, folders on the way included, and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A copy of a plan of the project with a text in it replaced.</summary>
    public string WritePlan(string name, string from, string to)
    {
        var text = File.ReadAllText(Repository.BasePlan);
        text.ShouldContain(from);
        return Write(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
