using RulesKit.Engine.Checking;
using RulesKit.Engine.Differences;
using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Reports;

namespace RulesKit.Tool.Differences;

/// <summary>One run of <c>diff</c>: reads both versions, holds them against the plans at hand, and compares.</summary>
internal sealed class DiffRun(DiffRequest request, ToolHost host, ProblemReport problems)
{
    /// <summary>The worst that was met, as an exit code.</summary>
    public int Worst { get; private set; }

    /// <summary>What changed; null when a version can't be used (reported).</summary>
    public RuleSetChange? Run()
    {
        try
        {
            return LoadNew() is { } now && LoadOld(now) is { } old ? Compare(old, now) : null;
        }
        catch (UnreadableFileException e)
        {
            Unreadable(e.Message);
            return null;
        }
    }

    private RuleSetChange Compare(RuleSet old, RuleSet now)
    {
        var witnesses = new WitnessFinder(host, old, now, Unreadable);
        var found = witnesses.OfPlans(request.Plans).Concat(witnesses.OfTests(request.Tests)).ToArray();
        return new RuleSetComparer(old, now, found).Compare();
    }

    private RuleSet? LoadNew() => Usable(host.Files.LoadRuleSet(FileAt(request.New)));

    /// <summary>
    /// The old version, read against the model of the new one: only then can trees be compared. That also lets an old
    /// version lie anywhere, without the model beside it.
    /// </summary>
    private RuleSet? LoadOld(RuleSet now) => Usable(RuleSet.Read(host.Files.Read(FileAt(request.Old)), now.Model));

    private string FileAt(string path)
    {
        var found = host.Files.FindRuleSets(path);
        return found.Count == 1
            ? found[0]
            : throw new UnreadableFileException($"The folder {path} holds {found.Count} rule sets; name one of them.");
    }

    private RuleSet? Usable(RuleSetReading reading)
    {
        if (reading.RuleSet is null)
        {
            problems.Diagnosed(reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray());
            Unreadable("Both versions are read against the model of the new one, and one of them does not fit it.");
        }

        return reading.RuleSet;
    }

    private void Unreadable(string message)
    {
        problems.Unreadable(message);
        Worst = ExitCode.BadInput;
    }
}
