using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using RulesKit.Judge.Tests.Judging;
using RulesKit.Language.Models;

namespace RulesKit.Judge.Tests.Corpus;

/// <summary>The hand-written corpus: its setting from corpus.json, its expressions from corpus.txt.</summary>
internal static class CorpusFile
{
    private static readonly JsonNode Header = JsonNode.Parse(Read("corpus.json"))!;

    public static Setting Setting { get; } =
        new(ModelSchema.FromJsonSchema(Header["model"]!.ToJsonString(), "corpus.json"), Header);

    public static JudgedPlan Plan { get; } =
        JudgedPlan.Of(Setting.Model, Setting.ReadPlan(Header["plan"]!.ToJsonString()));

    /// <summary>Expressions with their values, in the order of the file.</summary>
    public static IReadOnlyList<(string Expression, string Is)> Cases { get; } = [.. ReadCases()];

    /// <summary>The text of a file of this folder.</summary>
    public static string Read(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, name));

    private static IEnumerable<(string, string)> ReadCases()
    {
        var lines = Read("corpus.txt").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && lines[i][0] != '#')
            {
                yield return (lines[i], lines[++i].Trim());
            }
        }
    }
}
