using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Hosting;

/// <summary>The files of this machine.</summary>
internal sealed class DiskFiles : IFiles
{
    public IReadOnlyList<string> FindRuleSets(string path) => Guard(path, () => RuleSetLoader.Find(path));

    public IReadOnlyList<string> FindPlans(string path) => Guard(path, () => PlanFolder.Find(path));

    public IReadOnlyList<string> FindDocuments(string path) => Guard(path, () => DocumentFolder.Find(path));

    public IReadOnlyList<string> FilesIn(string folder, string ending) =>
        Guard(folder, () => DocumentFolder.FilesIn(folder, ending));

    public bool Exists(string path) => File.Exists(path);

    public void Replace(string path, string text) => FileReplacement.Write(path, text);

    public RuleSetReading LoadRuleSet(string path) => RuleSetLoader.LoadFile(path);

    public SourceText Read(string path) => TextFile.Read(path);

    private static T Guard<T>(string path, Func<T> find)
    {
        try
        {
            return find();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or (IOException and not UnreadableFileException))
        {
            throw new UnreadableFileException($"{path} can't be searched: {e.Message}", e);
        }
    }
}
