using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Reports.Checking;

namespace RulesKit.Tool.Reports.Markdown;

/// <summary>A summary that reads well as a comment on a change: what is broken first, the rest folded away.</summary>
internal sealed class CheckMarkdown(TextWriter output) : ICheckWriter
{
    public void Write(CheckResult result)
    {
        if (result.IsRefused)
        {
            output.WriteLine("## ✗ No plan was checked");
            output.WriteLine();
            output.WriteLine("The rule sets, waivers or scenarios have mistakes.");
            output.WriteLine();
        }

        WriteProblems(result);
        if (result.Plans.Count + result.RefusedPlans.Count > 1)
        {
            WriteOverview(result);
        }

        foreach (var plan in result.Plans)
        {
            new PlanMarkdown(output).Write(plan);
        }
    }

    private void WriteProblems(CheckResult result)
    {
        var lines = result
            .Unreadable.Select(MarkdownText.Of)
            .Concat(result.Diagnostics.Select(d => MarkdownText.Of(d.ToString())))
            .Concat(result.RefusedPlans.SelectMany(p => p.Errors.Select(e => Describe(p, e))))
            .ToArray();
        foreach (var line in lines)
        {
            output.WriteLine($"- {line}");
        }

        if (lines.Length > 0)
        {
            output.WriteLine();
        }
    }

    private static string Describe(RefusedPlan plan, Engine.Plans.PlanError error)
    {
        var place = error.Location is { } at ? Quotes.QuoteWriter.Place(at) : plan.File;
        return $"{MarkdownText.Code(place)}: {MarkdownText.Of(error.Message)}";
    }

    private void WriteOverview(CheckResult result)
    {
        output.WriteLine("| plan | rule set | answer | rules |");
        output.WriteLine("|---|---|---|---|");
        foreach (var plan in result.Plans)
        {
            var mark = Mark.Of(plan.Verdict.Compliance);
            output.WriteLine(
                $"| {MarkdownText.Code(plan.File)} | {MarkdownText.Of(plan.Verdict.RuleSet)} | {mark.Sign} {Wording.Plain(plan.Verdict.Compliance)} | {Wording.Counts(plan.Verdict)} |"
            );
        }

        foreach (var plan in result.RefusedPlans.DistinctBy(p => p.File))
        {
            output.WriteLine(
                $"| {MarkdownText.Code(plan.File)} | | {Mark.NotChecked.Sign} not checked | {Wording.Count(plan.Errors.Count, "mistake")} |"
            );
        }

        output.WriteLine();
    }
}
