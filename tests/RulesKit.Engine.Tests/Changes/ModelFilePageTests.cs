using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Changes;

/// <summary>The page about models that can't be read: its examples are rule-set files in the folder of the pages.</summary>
public sealed class ModelFilePageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ruleskit").FullName;

    public ModelFilePageTests() =>
        File.Copy(Path.Combine(PageExample.Folder, "model.schema.json"), Path.Combine(folder, "model.schema.json"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_wrong_file_name_gives_the_diagnostic_on_the_marked_characters()
    {
        var example = PageExample.Of("RK0011", "Wrong").ShouldHaveSingleItem();

        var (diagnostics, offset) = Load(example.Text);

        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("RK0011");
        var mark = example.Mark.ShouldNotBeNull();
        diagnostic.Location.Span.ShouldBe(new TextSpan(mark.Start + offset, mark.Length));
        PageExample.ShouldQuote("RK0011", diagnostic.Message.Replace(folder, "rules", StringComparison.Ordinal));
    }

    [Fact]
    public void The_right_one_is_read() =>
        PageExample.Of("RK0011", "Right").ShouldAllBe(e => Load(e.Text).Diagnostics.Count == 0);

    private (IReadOnlyList<Diagnostic> Diagnostics, int Offset) Load(string member)
    {
        const string Head =
            "{ \"id\": \"a\", \"version\": \"1\", \"title\": \"A\", \"rules\": [{ \"id\": \"b\", \"title\": \"B\", \"require\": \"plan.Organic\" }], ";
        var path = Path.Combine(folder, "a.rules.json");
        File.WriteAllText(path, $"{Head}{member} }}");
        return (RuleSetLoader.LoadFile(path).Diagnostics, Head.Length);
    }
}
