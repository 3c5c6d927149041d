using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Testing.Updating;

/// <summary>A test file with the expectations that its tests lack.</summary>
/// <param name="Source">The file as it is.</param>
/// <param name="Text">The file as it will be.</param>
/// <param name="Count">How many tests get expectations.</param>
internal sealed record TestUpdate(SourceText Source, string Text, int Count)
{
    /// <summary>One for each file in which something is missing.</summary>
    public static IEnumerable<TestUpdate> Of(IEnumerable<TestedFile> files)
    {
        foreach (var file in files)
        {
            var edits = file.Results.Select(r => ExpectationEdits.Of(r).ToArray()).Where(e => e.Length > 0).ToArray();
            if (edits.Length > 0)
            {
                var ordered = edits.SelectMany(e => e).OrderBy(e => e.Span.Start).ToArray();
                var source = file.Suite.Source;
                yield return new TestUpdate(source, TextEditing.Apply(source.Text, ordered), edits.Length);
            }
        }
    }
}
