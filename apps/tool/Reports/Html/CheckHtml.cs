using RulesKit.Engine.Rendering;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports.Checking;

namespace RulesKit.Tool.Reports.Html;

/// <summary>One self-contained page: nothing is loaded from elsewhere, and reading it needs no script.</summary>
internal sealed class CheckHtml(TextWriter output) : ICheckWriter
{
    public void Write(CheckResult result)
    {
        var markup = new MarkupWriter(SafeText.Of);
        var title = result.Plans is [var only]
            ? only.Title ?? only.Verdict.Plan ?? only.File
            : $"{Wording.Count(result.Plans.Count, "check")} of plans";
        HtmlPage.Start(markup, title);
        WriteProblems(markup, result);
        if (result.Plans.Count > 1)
        {
            PlanIndex.Write(markup, result.Plans);
        }

        for (var i = 0; i < result.Plans.Count; i++)
        {
            new PlanSection(markup, result.Plans[i], PlanIndex.IdOf(i)).Write();
        }

        HtmlPage.End(markup);
        output.WriteLine(markup.ToString());
    }

    private static void WriteProblems(MarkupWriter markup, CheckResult result)
    {
        var problems = result
            .Unreadable.Concat(result.Diagnostics.Select(d => d.ToString()))
            .Concat(
                result.RefusedPlans.SelectMany(plan =>
                    plan.Errors.Select(e =>
                        $"{(e.Location is { } at ? Quotes.QuoteWriter.Place(at) : plan.File)}: {e.Message}"
                    )
                )
            )
            .ToArray();
        if (problems.Length == 0)
        {
            return;
        }

        markup.Start("section", ("class", "problems"));
        markup.Leaf("h2", result.IsRefused ? "No plan was checked" : "What could not be checked");
        markup.Start("ul");
        foreach (var problem in problems)
        {
            markup.Leaf("li", problem);
        }

        markup.End().End();
    }
}
