using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Analyzers.Tests.Harness;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Language.Tests.RuleSets;
using RulesKit.Language.Tests.Syntax;
using RulesKit.Tool;
using RulesKit.Tool.Hosting;
using EngineRuleSet = RulesKit.Engine.Checking.RuleSet;

namespace RulesKit.Analyzers.Tests.Pages;

/// <summary>
/// One expression gives the same ids over the same text, whoever reads it: the engine, the tool, a file of a project,
/// a literal given to the builder, and one given to what an attribute marks.
/// </summary>
public sealed class OneLanguageTests
{
    private static readonly string[] Expressions =
    [
        .. DiagnosticCatalog
            .All.SelectMany(d => DocPage.Read(d.Id).Examples)
            .Where(e => e.Kind == "csharp")
            .Select(e => e.Text)
            .Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_many_expressions() => Expressions.Length.ShouldBeGreaterThan(100);

    [Fact]
    public async Task The_engine_and_a_project_say_the_same()
    {
        var project = Samples.Bakery;
        for (var i = 0; i < Expressions.Length; i++)
        {
            project = project.WithPlainFile($"/src/{i}.rules.json", AsJson(i).File);
        }

        var found = (await project.FindAsync()).ToLookup(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal);

        for (var i = 0; i < Expressions.Length; i++)
        {
            Show(found[$"/src/{i}.rules.json"].Select(d => (d.Id, Inside(AsJson(i), d.Location.SourceSpan))))
                .ShouldBe(OfEngine(i), Expressions[i]);
        }
    }

    [Fact]
    public async Task The_engine_and_literals_for_the_builder_say_the_same()
    {
        var code = new StringBuilder();
        var starts = Expressions.Select(e =>
            Append(
                code,
                "RuleSet.For<Plan>(\"x\", \"1\").Rule(\"a\", r => r.Titled(\"A\").Require(",
                e,
                ")).Build();\n"
            )
        );
        await ShouldSayTheSameAsync(code, starts.ToArray());
    }

    [Fact]
    public async Task The_engine_and_literals_for_what_an_attribute_marks_say_the_same()
    {
        var code = new StringBuilder();
        var starts = Expressions.Select(e => Append(code, "Holds(", e, ");\n")).ToArray();
        code.Append("static void Holds([RuleExpression(typeof(Plan))] string condition) { }\n");
        // Whoever marks a parameter has a window, and calls texts conditions: what the rule around them lacks is no mistake.
        await ShouldSayTheSameAsync(code, starts, exceptFor: ["RK1013"]);
    }

    [Fact]
    public void The_engine_and_the_tool_say_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("one-language");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "model.schema.json"), Samples.BakeryModel);
            for (var i = 0; i < Expressions.Length; i++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{i}.rules.json"), AsJson(i).File);
            }

            var terminal = new MemoryTerminal();
            new Application(new ToolHost(terminal, new DiskFiles(), TimeProvider.System)).Run([
                "lint",
                folder.FullName,
                "--format",
                "json",
            ]);
            var problems = JsonDocument.Parse(terminal.Out.ToString()!).RootElement.GetProperty("problems");
            var byFile = problems
                .EnumerateArray()
                .ToLookup(p => Path.GetFileName(p.GetProperty("file").GetString())!, StringComparer.Ordinal);
            for (var i = 0; i < Expressions.Length; i++)
            {
                var lines = Microsoft.CodeAnalysis.Text.SourceText.From(AsJson(i).File).Lines;
                Show(
                        byFile[$"{i}.rules.json"]
                            .Select(p => (p.GetProperty("id").GetString()!, Inside(AsJson(i), SpanOf(p, lines))))
                    )
                    .ShouldBe(OfEngine(i), Expressions[i]);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CodeSpan SpanOf(JsonElement problem, Microsoft.CodeAnalysis.Text.TextLineCollection lines)
    {
        return CodeSpan.FromBounds(At("line", "column"), At("endLine", "endColumn"));

        int At(string line, string column) =>
            lines[problem.GetProperty(line).GetInt32() - 1].Start + problem.GetProperty(column).GetInt32() - 1;
    }

    private static async Task ShouldSayTheSameAsync(StringBuilder code, int[] starts, params string[] exceptFor)
    {
        var found = await Samples
            .Code.With("// nothing", "/src/None.cs")
            .WithPlain(code.ToString(), "/src/Use.cs")
            .FindAsync()
            .ConfigureAwait(false);
        var byExpression = found
            .Where(d => d.Location.GetLineSpan().Path == "/src/Use.cs")
            .ToLookup(d => Array.FindLastIndex(starts, s => s <= d.Location.SourceSpan.Start + 1));
        for (var i = 0; i < Expressions.Length; i++)
        {
            // Verbatim literals differ from their text in doubled quotes alone.
            var map = VerbatimOffsets(Expressions[i], starts[i]);
            var said = byExpression[i]
                .Select(d => (d.Id, Map(map, d.Location.SourceSpan, Expressions[i].Length)))
                .ToArray();
            var expected = OfEngine(i);
            if (!exceptFor.Any(id => expected.Contains(id, StringComparison.Ordinal)))
            {
                Show(said).ShouldBe(expected, Expressions[i]);
            }
        }
    }

    /// <summary>Writes a verbatim literal; gives the place of its first character.</summary>
    private static int Append(StringBuilder code, string before, string text, string after)
    {
        code.Append(before).Append("@\"");
        var start = code.Length;
        code.Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').Append(after);
        return start;
    }

    private static int[] VerbatimOffsets(string text, int start)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            offsets[i] = start;
            start += text[i] == '"' ? 2 : 1;
        }

        offsets[text.Length] = start;
        return offsets;
    }

    private static CodeSpan Map(int[] offsets, CodeSpan span, int length)
    {
        var start = Array.FindLastIndex(offsets, o => o <= span.Start);
        var end = Array.FindIndex(offsets, o => o >= span.End);
        return start < 0 || end < 0 ? new CodeSpan(0, length) : CodeSpan.FromBounds(start, end);
    }

    private static WrittenAsJson AsJson(int index) =>
        WrittenAsJson.Of(Expressions[index], RuleSetTexts.Requiring, escapesAll: false);

    private static CodeSpan Inside(WrittenAsJson json, CodeSpan span) =>
        Map([.. json.Offsets], span, json.Offsets.Count - 1);

    private static string OfEngine(int index)
    {
        var json = AsJson(index);
        var reading = EngineRuleSet.Read(
            new Language.Text.SourceText(json.File),
            ModelSchema.FromJsonSchema(Samples.BakeryModel)
        );
        return Show(
            reading.Diagnostics.Select(d =>
                (d.Id, Inside(json, new CodeSpan(d.Location.Span.Start, d.Location.Span.Length)))
            )
        );
    }

    private static string Show(IEnumerable<(string Id, CodeSpan Span)> found) =>
        string.Join(
            ", ",
            found.OrderBy(f => f.Span.Start).ThenBy(f => f.Id, StringComparer.Ordinal).Select(f => $"{f.Id} {f.Span}")
        );
}
