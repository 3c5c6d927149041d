using System.Runtime.CompilerServices;
using System.Text;
using RulesKit.Judge.Tests.Compiling;
using RulesKit.Judge.Tests.Corpus;
using RulesKit.Language.Lowering;

namespace RulesKit.Judge.Tests.Refusals;

/// <summary>What C# accepts and we refuse is on a list, with reasons.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void The_list_is_long_and_says_nothing_twice()
    {
        RefusalFile.All.Count.ShouldBeGreaterThanOrEqualTo(60);
        RefusalFile.All.Select(r => r.Expression).ShouldBeUnique();
    }

    [Fact]
    public void We_refuse_each_for_the_reason_that_is_written()
    {
        var others =
            from refusal in RefusalFile.All
            let ids = CorpusFile.Setting.Bind(refusal.Expression).Diagnostics.Select(d => d.Id).ToArray()
            where !ids.Contains(refusal.Id)
            select $"{refusal.Expression} is {(ids.Length == 0 ? "accepted" : string.Join(", ", ids))}, not {refusal.Id}";

        others.ShouldBeEmpty();
    }

    [Fact]
    public void CSharp_accepts_each()
    {
        var setting = CorpusFile.Setting;
        var lowered = new LoweredClass("Refused__", CompiledModel.Namespace);
        foreach (var (name, value) in setting.Constants)
        {
            lowered.AddConstant(name, value);
        }

        var source = lowered.Write(setting.Model.Schema.Plan, "Refused");
        var end = source.LastIndexOf("    }", StringComparison.Ordinal);
        var refused = RefusalFile
            .All.Select(r =>
            {
                var method = $"public object __0() => checked({r.CSharp}\n);\n";
                var text = $"using System.Linq;\n{source.Insert(end, method)}";
                return (
                    r,
                    Errors: CSharpCompiler.ErrorsOf(
                        CSharpCompiler.Compile("Refused", [text], [setting.Model.Reference])
                    )
                );
            })
            .Where(x => x.Errors.Count > 0)
            .Select(x => $"{x.r.CSharp}: {x.Errors[0]}");

        refused.ShouldBeEmpty();
    }

    [Fact]
    public void The_page_shows_the_list()
    {
        var page = new StringBuilder("# What C# accepts and rules do not\n\n");
        page.Append(
            "Each line compiles as C# once it is [lowered](lowering.md), and is refused by the diagnostic beside it.\n"
        );
        page.Append(
            "The page is made from `tests/RulesKit.Judge.Tests/Refusals/refusals.txt`; `UPDATE_DOCS=1` writes it anew.\n\n"
        );
        page.Append("| expression | diagnostic | why it is refused |\n|---|---|---|\n");
        foreach (var refusal in RefusalFile.All)
        {
            var expression = refusal.Expression.Replace("|", "\\|", StringComparison.Ordinal);
            page.Append(
                $"| `{expression}` | [{refusal.Id}](diagnostics/{refusal.Id}.md) | {refusal.Reason.Replace("|", "\\|", StringComparison.Ordinal)} |\n"
            );
        }

        var path = Docs("refusals.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page.ToString());
        }

        File.ReadAllText(path)
            .ShouldBe(page.ToString(), "docs/refusals.md is stale; run the tests once with UPDATE_DOCS=1.");
    }

    private static string Docs(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", name);
}
