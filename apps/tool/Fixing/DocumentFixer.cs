using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Linting.Configuration;

namespace RulesKit.Tool.Fixing;

/// <summary>
/// Makes the safe mends of one document, in rounds: each takes edits that don't overlap, and keeps them when the
/// document then has no error that it did not have before. What fails together is tried one by one.
/// </summary>
internal sealed class DocumentFixer(IFiles files, LintConfigs configs, string path, DocumentKind kind)
{
    /// <summary>Each round mends something, so this is only for what would mend and break in a circle.</summary>
    private const int MostRounds = 50;

    private readonly HashSet<(string Id, string Message)> refused = [];

    /// <summary>The mended text, and how many mends it took.</summary>
    public (SourceText Text, int Count) Fix(SourceText text)
    {
        var count = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var found = Lint(text);
            var document = JsonReader.Read(text);
            var fixes = FixesOf(found, document);
            if (fixes.Count == 0)
            {
                break;
            }

            var edits = TextEditing.WithoutOverlaps(fixes.Keys);
            if (Try(text, edits, found) is { } mended)
            {
                (text, count) = (mended, count + edits.Count);
                continue;
            }

            if (TryEach(text, fixes, found) is { } partly)
            {
                (text, count) = (partly, count + 1);
            }
        }

        return (text, count);
    }

    /// <summary>The first edit that is accepted by itself; those before it are not tried again.</summary>
    private SourceText? TryEach(SourceText text, Dictionary<TextEdit, LintProblem> fixes, LintProblem[] found)
    {
        foreach (var (edit, problem) in fixes)
        {
            if (Try(text, [edit], found) is { } mended)
            {
                return mended;
            }

            refused.Add((problem.Id, problem.Message));
        }

        return null;
    }

    private Dictionary<TextEdit, LintProblem> FixesOf(LintProblem[] found, JsonDocument document)
    {
        var fixes = new Dictionary<TextEdit, LintProblem>();
        foreach (var problem in found.Where(p => !refused.Contains((p.Id, p.Message))))
        {
            if (
                problem.Origin is { } diagnostic
                && MendFinder.Find(diagnostic, document) is { IsSafe: true, Edit: var edit }
            )
            {
                fixes.TryAdd(edit, problem);
            }
        }

        return fixes;
    }

    private SourceText? Try(SourceText text, IReadOnlyList<TextEdit> edits, LintProblem[] found)
    {
        var mended = new SourceText(TextEditing.Apply(text.Text, edits), text.Path);
        return IsBetter(found, Lint(mended)) ? mended : null;
    }

    /// <summary>Whether there is something less, and no error more.</summary>
    private static bool IsBetter(LintProblem[] before, LintProblem[] after)
    {
        var broken = before.Count(IsInvalidJson);
        if (broken > 0)
        {
            // As long as a text is no JSON, nothing else is known of it.
            return after.Count(IsInvalidJson) < broken;
        }

        var known = Errors(before).ToLookup(p => (p.Id, p.Message));
        var isNew = Errors(after).GroupBy(p => (p.Id, p.Message)).Any(g => g.Count() > known[g.Key].Count());
        return !isNew && (Errors(after).Count() < Errors(before).Count() || after.Length < before.Length);
    }

    private static bool IsInvalidJson(LintProblem problem) => problem.Id == DiagnosticCatalog.InvalidJson.Id;

    private static IEnumerable<LintProblem> Errors(LintProblem[] problems) =>
        problems.Where(p => p.Severity == DiagnosticSeverity.Error);

    /// <summary>What is wrong with the document itself, as far as its configuration wants to hear of it.</summary>
    private LintProblem[] Lint(SourceText text) =>
        new DocumentLinter(new OverlaidFiles(files, text))
            .Lint(path, kind)
            .Where(p => ReferenceEquals(p.Location.Source, text))
            .Select(configs.Apply)
            .OfType<LintProblem>()
            .ToArray();
}
