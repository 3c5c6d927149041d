using RulesKit.Engine.Checking;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Fixing;

/// <summary>The files as they would be if one of them had another text.</summary>
internal sealed class OverlaidFiles(IFiles files, SourceText source) : IFiles
{
    private readonly string place = Path.GetFullPath(source.Path ?? "");

    public IReadOnlyList<string> FindRuleSets(string path) => files.FindRuleSets(path);

    public IReadOnlyList<string> FindPlans(string path) => files.FindPlans(path);

    public IReadOnlyList<string> FindDocuments(string path) => files.FindDocuments(path);

    public IReadOnlyList<string> FilesIn(string folder, string ending) => files.FilesIn(folder, ending);

    public bool Exists(string path) => files.Exists(path);

    public RuleSetReading LoadRuleSet(string path) => files.LoadRuleSet(path);

    public SourceText Read(string path) => Path.GetFullPath(path) == place ? source : files.Read(path);

    public void Replace(string path, string text) =>
        throw new NotSupportedException("What is only tried is not written.");
}
