using RulesKit.Engine.Differences;
using RulesKit.Tool.Reports.Markdown;

namespace RulesKit.Tool.Reports.Differences;

/// <summary>What changed, as a comment on a change.</summary>
internal static class DiffMarkdown
{
    public static void Write(TextWriter output, RuleSetChange change)
    {
        var (old, now) = (change.Old, change.New);
        output.WriteLine($"## {MarkdownText.Of($"{old.Id} {old.Version} → {now.Id} {now.Version}")}");
        output.WriteLine();
        output.WriteLine(
            $"**{ChangeWording.Counts(change)}.** Held against {Wording.Count(change.Plans, "plan")} at hand."
        );
        output.WriteLine();
        foreach (var rule in change.Rules.Where(r => ChangeWording.IsListed(r.Kind)))
        {
            Write(output, rule, change.Plans);
        }

        if (change.Verdicts.Count > 0)
        {
            output.WriteLine("### Plans with another answer");
            output.WriteLine();
            foreach (var (plan, before, after) in change.Verdicts)
            {
                output.WriteLine($"- {MarkdownText.Code(plan)}: {Wording.Plain(before)} → {Wording.Plain(after)}");
            }

            output.WriteLine();
        }
    }

    private static void Write(TextWriter output, RuleChange rule, int plans)
    {
        var name = rule.OldId is null ? rule.Id : $"{rule.OldId} → {rule.Id}";
        output.WriteLine(
            $"### {ChangeWording.SignOf(rule.Kind)} {ChangeWording.NameOf(rule.Kind)}: {MarkdownText.Of(rule.Title)}"
        );
        output.WriteLine();
        output.WriteLine(MarkdownText.Code(name));
        output.WriteLine();
        foreach (var facet in rule.Facets)
        {
            output.WriteLine($"- **{facet.Name}**: {MarkdownText.Of(ChangeWording.Describe(facet))}");
            output.WriteLine($"  - was {Quote(facet.Old)}");
            output.WriteLine($"  - is {Quote(facet.New)}");
        }

        foreach (var flip in ChangeWording.Flips(rule))
        {
            output.WriteLine($"- {MarkdownText.Of(flip)}");
        }

        output.WriteLine();
        if (ChangeWording.GroundOf(rule, plans) is { } ground)
        {
            output.WriteLine(ground);
            output.WriteLine();
        }
    }

    private static string Quote(string? text) => string.IsNullOrEmpty(text) ? "nothing" : MarkdownText.Code(text);
}
