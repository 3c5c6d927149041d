using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;

namespace RulesKit.Tool.Reports;

/// <summary>Which waivers cover a rule's findings: who gave them, until when and why.</summary>
internal sealed class WaiverReport(WaiverSet waivers)
{
    public void Write(RuleVerdict rule, Action<string, string> label)
    {
        foreach (var waiver in waivers.Waivers.Where(w => rule.Waivers.Contains(w.Id, StringComparer.Ordinal)))
        {
            label("waiver", $"{waiver.Id}, by {waiver.ApprovedBy} until {waiver.Window.To}: {waiver.Reason}");
        }

        if (rule.Outcome == Outcome.Failed && rule.Waivers.Count > 0)
        {
            label("", "The rule stays broken, because not every finding is covered.");
        }
    }
}
