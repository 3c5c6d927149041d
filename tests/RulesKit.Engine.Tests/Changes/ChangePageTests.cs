using RulesKit.Engine.Changes;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Changes;

/// <summary>The pages of the diagnostics about changes: their examples, made to the plan beside them, do what they say.</summary>
public class ChangePageTests
{
    [Theory]
    [InlineData("RK0014")]
    [InlineData("RK0015")]
    public void The_wrong_change_gives_the_diagnostic_on_the_marked_characters(string id)
    {
        var example = PageExample.Of(id, "Wrong").ShouldHaveSingleItem();

        var (diagnostics, offset) = Apply(example.Text);

        diagnostics.ShouldNotBeEmpty();
        diagnostics.ShouldAllBe(d => d.Id == id);
        var mark = example.Mark.ShouldNotBeNull();
        diagnostics.Select(d => d.Location.Span).Distinct().ShouldBe([new TextSpan(mark.Start + offset, mark.Length)]);
        PageExample.ShouldQuote(id, diagnostics[0].Message);
    }

    [Theory]
    [InlineData("RK0014")]
    [InlineData("RK0015")]
    public void The_right_change_is_made(string id) =>
        PageExample.Of(id, "Right").ShouldAllBe(e => Apply(e.Text).Diagnostics.Count == 0);

    private static (IReadOnlyList<Diagnostic> Diagnostics, int Offset) Apply(string change)
    {
        const string Head = "{ \"changes\": [";
        var diagnostics = new DiagnosticBag();
        var source = new SourceText($"{Head}{change}] }}");
        var changes = ChangeReader.Read(DocumentReader.Open(source, "A scenario", diagnostics)!);
        var plan = JsonReader.Read(new SourceText(File.ReadAllText(Path.Combine(PageExample.Folder, "plan.json"))));
        var model = ModelSchema.FromJsonSchema(File.ReadAllText(Path.Combine(PageExample.Folder, "model.schema.json")));
        PlanChanges.Apply((JsonObject)plan.Root!, model, changes, diagnostics);
        return (diagnostics.ToSorted(), Head.Length);
    }
}
