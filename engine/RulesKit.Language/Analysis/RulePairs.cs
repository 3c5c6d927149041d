using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>Finds rules about the same items that say the same, or that no item can keep together.</summary>
internal sealed class RulePairs
{
    /// <summary>Rules about the same items that one is held against; more would only make hostile rule sets slow.</summary>
    private const int Most = 32;

    private readonly TreeEquality trees;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<int, List<BoundRule>> byMeaning = [];
    private readonly Dictionary<int, List<Claim>> byOperand = [];
    private readonly ConditionReader reader;

    private RulePairs(TreeEquality trees, DiagnosticBag diagnostics)
    {
        this.trees = trees;
        this.diagnostics = diagnostics;
        reader = new ConditionReader(trees, new AtomReader(trees, new Constants(null)));
    }

    public static void Analyse(IReadOnlyList<BoundRule> rules, TreeEquality trees, DiagnosticBag diagnostics)
    {
        var pairs = new RulePairs(trees, diagnostics);
        foreach (var rule in rules)
        {
            if (!pairs.IsRepeated(rule))
            {
                pairs.HoldAgainstOthers(rule);
            }
        }
    }

    private bool IsRepeated(BoundRule rule)
    {
        var hash = unchecked((trees.GetHashCode(rule.Require) * 31) + ScopeHash(rule));
        if (!byMeaning.TryGetValue(hash, out var others))
        {
            byMeaning.Add(hash, [rule]);
            return false;
        }

        if (others.Find(o => SaysTheSame(o, rule)) is { } twin)
        {
            diagnostics.Add(
                DiagnosticCatalog.RepeatedRule,
                rule.Document.Id.Location,
                $"The rule \"{rule.Id}\" asks exactly what \"{twin.Id}\" asks of the same items. Take one of them out, or ask for what was meant."
            );
            return true;
        }

        if (others.Count < Most)
        {
            others.Add(rule);
        }

        return false;
    }

    private int ScopeHash(BoundRule rule) =>
        (rule.Items is null ? 0 : trees.GetHashCode(rule.Items))
        ^ (rule.When is null ? 0 : trees.GetHashCode(rule.When) * 7);

    private bool SaysTheSame(BoundRule a, BoundRule b) =>
        HaveSameItems(a, b)
        && Same(a.When, b.When, a, b)
        && Same(a.Require, b.Require, a, b)
        && a.Window == b.Window
        && a.Document.Straddle == b.Document.Straddle
        && a.Expects == b.Expects
        && a.Exceptions.Count == b.Exceptions.Count
        && a.Exceptions.Zip(b.Exceptions, (x, y) => Same(x.When, y.When, a, b)).All(same => same)
        && !Supersede(a, b);

    /// <summary>Reports a rule of which no item keeps both it and an earlier one.</summary>
    private void HoldAgainstOthers(BoundRule rule)
    {
        if (rule.Exceptions.Count > 0)
        {
            return;
        }

        var scope = rule.Items is null ? 0 : trees.GetHashCode(rule.Items);
        foreach (var atom in reader.Needed(reader.Read(rule.Require, isNegated: false)).Take(Most))
        {
            var key = unchecked((scope * 31) + atom.Operand.Hash);
            if (!byOperand.TryGetValue(key, out var claims))
            {
                byOperand.Add(key, claims = []);
            }

            if (claims.Find(c => Contradict(c, rule, atom)) is { } other)
            {
                diagnostics.Add(
                    DiagnosticCatalog.ContradictoryRules,
                    atom.Node.Origin.Location,
                    $"Nothing that both rules look at can keep this and the rule \"{other.Rule.Id}\", which asks for '{other.Atom.Node.Origin.Written}'. Mend one of them, or give them different windows or items."
                );
                return;
            }

            if (claims.Count < Most)
            {
                claims.Add(new Claim(rule, atom));
            }
        }
    }

    private bool Contradict(Claim claim, BoundRule rule, Atom atom)
    {
        var other = claim.Rule;
        if (other == rule || Supersede(other, rule) || !Meet(other.Window, rule.Window) || !HaveSameItems(other, rule))
        {
            return false;
        }

        var isWithin = other.When is null || rule.When is null || Same(other.When, rule.When, other, rule);
        if (!isWithin || (other.Window != rule.Window && ReadsWindow(rule, atom)))
        {
            return false;
        }

        var match = Operands.Match(claim.Atom.Operand, atom.Operand, other.Item, rule.Item, trees);
        var values = match == OperandMatch.Mirrored ? Operands.Mirror(claim.Atom.Values) : claim.Atom.Values;
        var universe = Universe.Of(atom.Operand);
        return match != OperandMatch.None
            && universe.Excludes(values.Intersect(atom.Values))
            // What can't be kept by itself is reported already.
            && !universe.Excludes(values)
            && !universe.Excludes(atom.Values);
    }

    /// <summary>What reads the window is another value in a rule with another window.</summary>
    private static bool ReadsWindow(BoundRule rule, Atom atom) =>
        new[] { rule.Items, rule.When, atom.Operand.Tree, atom.Operand.Second }
            .OfType<BoundExpression>()
            .Any(tree => TreeMeasure.Of(tree, 1).ReadsWindow);

    private static bool Meet(DateRange a, DateRange b) => !a.Intersect(b).IsEmpty;

    private static bool Supersede(BoundRule a, BoundRule b) =>
        a.Document.Supersedes.Any(s => s.Value == b.Id) || b.Document.Supersedes.Any(s => s.Value == a.Id);

    private bool HaveSameItems(BoundRule a, BoundRule b) => trees.Equals(a.Items, b.Items);

    private bool Same(BoundExpression? x, BoundExpression? y, BoundRule a, BoundRule b) =>
        trees.Equals(x, y, a.Item, b.Item);

    /// <summary>What a rule asks of an operand.</summary>
    private sealed record Claim(BoundRule Rule, Atom Atom);
}
