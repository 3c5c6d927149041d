using RulesKit.Engine.Authoring;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>The guide's tables are the examples that the tests run. UPDATE_DOCS=1 writes them anew.</summary>
public sealed class AuthoringPageTests
{
    [Fact]
    public void The_guide_lists_what_lambdas_may_say()
    {
        AuthoringPage.ShouldHold("table: supported", "table", Table(SupportedLambdas.Plain));
        AuthoringPage.ShouldHold("table: context", "table", Table(SupportedLambdas.InContext));
    }

    [Fact]
    public void The_guide_lists_what_is_refused()
    {
        var rows = RefusedLambdas.All.Select(example => $"| {Code(example.Source)} | {Cell(Advice(example))} |");
        AuthoringPage.ShouldHold(
            "table: refused",
            "table",
            "| C# | what is said |\n|---|---|\n" + string.Join('\n', rows)
        );
    }

    [Fact]
    public void The_guide_shows_its_program_as_it_runs() =>
        AuthoringPage.ShouldHold(
            "snippet: AuthoringProgram.cs",
            "snippet",
            $"```csharp\n{AuthoringPage.Program()}\n```"
        );

    private static string Table(IEnumerable<LambdaExample> examples) =>
        "| C# | in the language of rules |\n|---|---|\n"
        + string.Join('\n', examples.Select(e => $"| {Code(e.Source)} | {Code(e.Text)} |"));

    private static string Advice(LambdaExample example)
    {
        var message = Should.Throw<UnsupportedLambdaException>(() => example.RuleSet().Read()).Message;
        return message["The rule \"rule\", require: ".Length..];
    }

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
