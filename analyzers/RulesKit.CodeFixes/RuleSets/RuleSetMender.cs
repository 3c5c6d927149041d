using RulesKit.Analyzers.Models;
using RulesKit.Analyzers.RuleSets;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Functions;
using RulesKit.Language.Json;
using RulesKit.Language.Models;

namespace RulesKit.CodeFixes.RuleSets;

/// <summary>
/// Mends the text of a rule set where that is mechanical. A mend is kept when the rule set then has less that is wrong
/// with it, and no error that it did not have before.
/// </summary>
internal sealed class RuleSetMender(ModelSchema? model, FunctionTable functions)
{
    /// <summary>Each round mends something, so this is only for what would mend and break in a circle.</summary>
    private const int MostRounds = 50;

    /// <summary>A mender for a rule set of a project, which knows its model and functions.</summary>
    public static async Task<RuleSetMender> ForAsync(TextDocument document, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var functions = compilation is null ? FunctionTable.Empty : new CompilationFunctions(compilation).Table;
        if (RuleSetText.Read(text).Document?.Model?.Value is not { } name)
        {
            return new RuleSetMender(null, functions);
        }

        if (name.StartsWith(TypeNames.ClrModel, StringComparison.Ordinal))
        {
            var type = compilation is null
                ? null
                : TypeNames.Find(compilation, name.Substring(TypeNames.ClrModel.Length));
            return new RuleSetMender(type is null ? null : SymbolModel.Of(type).Schema, functions);
        }

        var path = FilePath.Beside(document.FilePath ?? document.Name, name);
        var file = document.Project.AdditionalDocuments.FirstOrDefault(d =>
            FilePath.Comparer.Equals(FilePath.Normalize(d.FilePath ?? d.Name), path)
        );
        var schema = file is null ? null : await file.GetTextAsync(cancellation).ConfigureAwait(false);
        return new RuleSetMender(schema is null ? null : ModelText.Read(schema).Model, functions);
    }

    /// <summary>The text with one diagnostic mended, and what that does in words; null when there is no mend.</summary>
    public (string Title, string Text)? Mend(string text, string id, TextSpan span)
    {
        var found = Check(text);
        var diagnostic = found.FirstOrDefault(d =>
            d.Id == id && d.Location.Span.Start == span.Start && d.Location.Span.Length == span.Length
        );
        return diagnostic is not null && MendOf(diagnostic) is { } mend && Try(text, [mend.Edit], found) is { } mended
            ? (mend.Title, mended)
            : null;
    }

    /// <summary>The text with every diagnostic of an id mended that has a mend.</summary>
    public string MendAll(string text, string id)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var found = Check(text);
            var edits = TextEditing.WithoutOverlaps(
                found.Where(d => d.Id == id).Select(EditOf).OfType<TextEdit>().Distinct()
            );
            var mended =
                edits.Count == 0
                    ? null
                    : Try(text, edits, found)
                        ?? edits.Select(e => Try(text, [e], found)).FirstOrDefault(t => t is not null);
            if (mended is null)
            {
                break;
            }

            text = mended;
        }

        return text;
    }

    private static TextEdit? EditOf(RuleDiagnostic diagnostic) => MendOf(diagnostic)?.Edit;

    private static Mend? MendOf(RuleDiagnostic diagnostic) =>
        MendFinder.Find(diagnostic, JsonReader.Read(diagnostic.Location.Source));

    private string? Try(string text, IReadOnlyList<TextEdit> edits, IReadOnlyList<RuleDiagnostic> before)
    {
        var mended = TextEditing.Apply(text, edits);
        return mended != text && IsBetter(before, Check(mended)) ? mended : null;
    }

    private IReadOnlyList<RuleDiagnostic> Check(string text) => RuleSetText.Read(text).Check(model, functions);

    /// <summary>Whether there is something less, and no error more.</summary>
    private static bool IsBetter(IReadOnlyList<RuleDiagnostic> before, IReadOnlyList<RuleDiagnostic> after)
    {
        var broken = before.Count(IsInvalidJson);
        if (broken > 0)
        {
            // As long as a text is no JSON, nothing else is known of it.
            return after.Count(IsInvalidJson) < broken;
        }

        var known = Errors(before).ToLookup(d => (d.Id, d.Message));
        var isNew = Errors(after).GroupBy(d => (d.Id, d.Message)).Any(g => g.Count() > known[g.Key].Count());
        return !isNew && (Errors(after).Count() < Errors(before).Count() || after.Count < before.Count);
    }

    private static bool IsInvalidJson(RuleDiagnostic diagnostic) =>
        diagnostic.Descriptor == DiagnosticCatalog.InvalidJson;

    private static IEnumerable<RuleDiagnostic> Errors(IEnumerable<RuleDiagnostic> diagnostics) =>
        diagnostics.Where(d => d.Severity == Language.Diagnostics.DiagnosticSeverity.Error);
}
