using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Checking;

/// <summary>Loads rule sets, waivers and scenarios. All of them are read, so that all mistakes are shown at once.</summary>
internal sealed class DocumentLoader(CheckRequest request, IFiles files, ICheckReporter reporter)
{
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    /// <summary>The worst that was met, as an exit code.</summary>
    public int Worst { get; private set; }

    /// <summary>The documents; null when any has errors or can't be read (reported).</summary>
    public CheckDocuments? Load()
    {
        var ruleSets = Try(() => files.FindRuleSets(request.Rules))?.Select(LoadRuleSet).ToArray() ?? [];
        var areRulesKnown = ruleSets.Length > 0 && Array.TrueForAll(ruleSets, r => r is not null);
        var usable = ruleSets.OfType<RuleSet>().ToArray();
        var waivers = areRulesKnown
            ? Read(request.Waivers, (text, bag) => WaiverReader.Read(text, RuleIdsOf(usable), bag))
            : null;
        var scenarios = Read(request.Scenarios, ScenarioReader.Read);
        if (Worst == ExitCode.Fine)
        {
            return new CheckDocuments(usable, waivers ?? WaiverSet.None, scenarios ?? []);
        }

        reporter.Refused();
        return null;
    }

    private RuleSet? LoadRuleSet(string path)
    {
        var reading = Try(() => files.LoadRuleSet(path));
        Report(reading?.Diagnostics ?? []);
        return reading?.RuleSet;
    }

    private T? Read<T>(string? path, Func<SourceText, DiagnosticBag, T> read)
        where T : class
    {
        if (path is null || Try(() => files.Read(path)) is not { } source)
        {
            return null;
        }

        var diagnostics = new DiagnosticBag();
        var document = read(source, diagnostics);
        Report(diagnostics.ToSorted());
        return document;
    }

    private T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnreadableFileException e)
        {
            reporter.Unreadable(e.Message, plan: null);
            Worst = ExitCode.BadInput;
            return null;
        }
    }

    /// <summary>Reports what was not reported yet: rule sets share a model, and with it the model's mistakes.</summary>
    private void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        var fresh = diagnostics.Where(d => shown.Add(d.ToString())).ToArray();
        if (fresh.Length > 0)
        {
            reporter.Diagnosed(fresh);
        }

        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            Worst = Math.Max(Worst, ExitCode.Findings);
        }
    }

    private static HashSet<string> RuleIdsOf(IEnumerable<RuleSet> ruleSets) =>
        ruleSets.SelectMany(r => r.RuleIds).ToHashSet(StringComparer.Ordinal);
}
