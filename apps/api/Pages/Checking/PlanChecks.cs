using RulesKit.Api.Pages.Editing;
using RulesKit.Api.Pages.Numbers;
using RulesKit.Api.Problems;
using RulesKit.Api.Validation;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Rendering.Timelines;
using RulesKit.Engine.Timelines;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Api.Pages.Checking;

/// <summary>
/// Checks texts as they are typed, by what decides under /v1 too. Nothing is recorded: a decision is what somebody asks
/// for, not what stands there between two keys. Thread-safe.
/// </summary>
internal sealed class PlanChecks(Grounds grounds)
{
    /// <summary>What the rule set says of a text, or why it can't say anything.</summary>
    /// <param name="question">What to hold it against.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<CheckedText> CheckAsync(ValidationQuestion question, string text, CancellationToken cancellation)
    {
        var source = new SourceText(text);
        try
        {
            var ground = await grounds.FindAsync(question, cancellation);
            return await Task.Run(() => Check(ground, source, cancellation), cancellation);
        }
        catch (ProblemException e)
        {
            return Refused(source, e.Problem);
        }
    }

    private static CheckedText Check(Ground ground, SourceText source, CancellationToken cancellation)
    {
        var ruleSet = ground.RuleSet.RuleSet;
        var form = PlanFormBuilder.Build(JsonReader.Read(source, ruleSet.Limits.Json), ruleSet.Model);
        try
        {
            var plan = PlanDecider.Read(ground, source);
            var verdict = PlanDecider.Check(ground, plan, cancellation);
            return new CheckedText
            {
                Source = source,
                Verdict = verdict,
                Title = (plan.Json?.Find("title")?.Value as JsonString)?.Value,
                Timeline = TimelineOf(plan, verdict),
                Numbers = new BoundSeriesReader(ruleSet, plan, verdict, source, cancellation).Read(),
                Form = form,
            };
        }
        catch (ProblemException e)
        {
            return Refused(source, e.Problem) with { Form = form };
        }
    }

    private static string TimelineOf(PreparedPlan plan, Verdict verdict)
    {
        var timeline = TimelineBuilder.Build(plan, verdict);
        if (timeline.Bands.Count + timeline.Lanes.Count == 0)
        {
            return "";
        }

        var markup = new MarkupWriter(text => text);
        new TimelineSvg(markup, timeline, "timeline").Write();
        return markup.ToString();
    }

    private static CheckedText Refused(SourceText source, Problem problem) =>
        new()
        {
            Source = source,
            Refusal = problem.Detail,
            Mistakes =
            [
                .. (problem.Errors ?? []).Select(e => new PlanMistake(e.Message, PlaceOf(e, source))),
                .. (problem.Diagnostics ?? []).Select(d => new PlanMistake(d.Message, null)),
            ],
        };

    /// <summary>Problems name the first character only; the mark goes to the end of what begins there.</summary>
    private static TextPlace? PlaceOf(ProblemPlace place, SourceText source)
    {
        if (place.Line is not { } line || place.Column is not { } column || line > source.LineCount)
        {
            return null;
        }

        var text = source.GetLine(line);
        var start = source.OffsetOf(line) + Math.Min(column - 1, text.Length);
        var rest = text[Math.Min(column - 1, text.Length)..];
        var length = rest.IndexOfAny([',', '}', ']', ':']);
        return new TextPlace(line, column, start, start + Math.Max(1, length < 0 ? rest.Length : length));
    }
}
