using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>Checks what is reported on a schema, and on which characters.</summary>
internal static class SchemaMistakes
{
    /// <summary>The marked places, no others, are reported, each with the next of the messages (or a part of it).</summary>
    public static void ShouldReport(string marked, DiagnosticDescriptor descriptor, params string[] messages)
    {
        var (text, spans) = Marked.Parse(marked);
        var diagnostics = Should
            .Throw<ModelException>(() => ModelSchema.FromJsonSchema(text, "plan.schema.json"))
            .Diagnostics;

        Marked.Show(text, diagnostics.Select(d => d.Location.Span).Distinct()).ShouldBe(Marked.Show(text, spans));
        diagnostics.ShouldAllBe(d => d.Descriptor == descriptor && d.Location.Source.Path == "plan.schema.json");
        diagnostics.Count.ShouldBe(messages.Length);
        foreach (var (diagnostic, message) in diagnostics.Zip(messages))
        {
            diagnostic.Message.ShouldContain(message);
        }
    }
}
