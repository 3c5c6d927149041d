using System.Runtime.CompilerServices;
using RulesKit.Language.Lowering;

namespace RulesKit.Judge.Tests.Corpus;

/// <summary>Every example of docs/lowering.md is what the lowering makes.</summary>
public sealed class LoweringPageTests
{
    [Fact]
    public void Every_example_is_what_the_lowering_makes()
    {
        var examples = Lines().Where(l => l.StartsWith("| `", StringComparison.Ordinal)).ToArray();
        examples.Length.ShouldBeGreaterThanOrEqualTo(14);
        foreach (var example in examples)
        {
            var parts = example.Split('`');
            var bound = CorpusFile.Setting.TryBind(parts[1]).ShouldNotBeNull(parts[1]);
            ExpressionLowering.Lower(bound).ShouldBe(parts[3].Replace("\\|", "|", StringComparison.Ordinal));
        }
    }

    private static string[] Lines([CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "lowering.md"));
}
