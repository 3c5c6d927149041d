using RulesKit.Engine.Differences;
using RulesKit.Tool.Layout;
using Spectre.Console;

namespace RulesKit.Tool.Reports.Differences;

/// <summary>What changed, for people at a terminal.</summary>
internal sealed class DiffText(Page page)
{
    private const int Indent = 2;
    private const int LabelWidth = 12;

    public void Write(RuleSetChange change)
    {
        page.Text(
            0,
            Indent,
            new Styled($"{change.Old.Id} {change.Old.Version} → {change.New.Id} {change.New.Version}", Palette.Title)
        );
        page.Text(0, Indent, $"{ChangeWording.Counts(change)}.");
        page.Text(0, Indent, new Styled($"Held against {Wording.Count(change.Plans, "plan")} at hand.", Palette.Faint));
        foreach (var rule in change.Rules.Where(r => ChangeWording.IsListed(r.Kind)))
        {
            Write(rule, change.Plans);
        }

        WriteVerdicts(change);
    }

    private void Write(RuleChange rule, int plans)
    {
        var name = rule.OldId is null ? rule.Id : $"{rule.OldId} → {rule.Id}";
        page.Blank()
            .Text(
                0,
                Indent,
                new Styled(
                    $"{ChangeWording.SignOf(rule.Kind)} {ChangeWording.NameOf(rule.Kind)}  ",
                    Palette.Strong(StyleOf(rule.Kind))
                ),
                new Styled(name, Palette.Title),
                new Styled("  " + rule.Title, Palette.Faint)
            );
        foreach (var facet in rule.Facets)
        {
            Label(facet.Name, ChangeWording.Describe(facet));
            Label("", $"- {facet.Old ?? "(nothing)"}", Palette.Faint);
            Label("", $"+ {facet.New ?? "(nothing)"}");
        }

        var label = "plans";
        foreach (var flip in ChangeWording.Flips(rule))
        {
            Label(label, flip);
            label = "";
        }

        if (ChangeWording.GroundOf(rule, plans) is { } ground)
        {
            Label("", ground, Palette.Faint);
        }
    }

    private void WriteVerdicts(RuleSetChange change)
    {
        if (change.Verdicts.Count == 0)
        {
            return;
        }

        page.Blank().Line(new Styled("Plans with another answer", Palette.Title));
        foreach (var (plan, old, now) in change.Verdicts)
        {
            page.Text(Indent, 2 * Indent, $"{plan}: {Wording.Plain(old)} → {Wording.Plain(now)}");
        }
    }

    private void Label(string label, string text, Style? style = null)
    {
        // Blanks at the start of a line are not text, so a line without a label begins further right.
        if (label.Length == 0)
        {
            page.Text(Indent + LabelWidth, (2 * Indent) + LabelWidth, new Styled(text, style));
        }
        else
        {
            var name = new Styled(label.PadRight(LabelWidth), Palette.Faint);
            page.Text(Indent, (2 * Indent) + LabelWidth, name, new Styled(text, style));
        }
    }

    private static Style StyleOf(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Removed or RuleChangeKind.Tightened => Palette.Bad,
            RuleChangeKind.Added or RuleChangeKind.Loosened => Palette.Good,
            RuleChangeKind.BothWays or RuleChangeKind.Open => Palette.Doubtful,
            _ => Palette.Faint,
        };
}
