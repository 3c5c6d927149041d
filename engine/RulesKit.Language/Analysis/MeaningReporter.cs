using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>Words and places of what the analysis finds.</summary>
internal sealed class MeaningReporter(DiagnosticBag diagnostics)
{
    private const string WhenPresent = "whenever its values are present";

    public void Report(DiagnosticDescriptor descriptor, Origin place, string message, Func<Mend?>? mend = null) =>
        diagnostics.Add(descriptor, place.Location, message, mend: diagnostics.IsFull ? null : mend?.Invoke());

    /// <summary>A condition that no value of its operand makes true, or none false.</summary>
    public void DecidedAlone(Condition condition, bool truth, string? reason)
    {
        var written = truth ^ condition.IsNegated;
        var descriptor = reason is null ? Constant(written) : DiagnosticCatalog.DecidedByValues;
        var because = reason is null
            ? "No plan can change that."
            : $"{char.ToUpperInvariant(reason[0])}{reason.Substring(1)}.";
        var place = condition.Node.Origin;
        var message = $"{Says(condition.Node, written)}, {WhenPresent}. {because}";
        Report(descriptor, place, message, () => RedundantPart.Suggest(place, written));
    }

    /// <summary>Parts of a junction that together leave nothing to be decided.</summary>
    public void DecidedTogether(Junction junction, IReadOnlyList<OperandPart> parts)
    {
        // Parts may come out of a negation of their own; then only the whole is a piece of text that has one value.
        var isNegated = parts[0].Atom.IsNegated;
        var span = parts.All(p => p.Atom.IsNegated == isNegated) ? Span([.. parts.Select(p => p.Atom.Node)]) : null;
        isNegated = span is null ? junction.IsNegated : isNegated;
        var place = span ?? junction.Node.Origin;
        var isAnd = junction.IsAnd != isNegated;
        var texts = parts.Select(p => Show(p.Atom.Node, p.Atom.IsNegated != isNegated)).Distinct().ToArray();
        var all = string.Join(isAnd ? " and " : " or ", texts.Take(4)) + (texts.Length > 4 ? " and so on" : "");
        Report(
            Constant(!isAnd),
            place,
            $"'{place.Written}' is always {(isAnd ? "false" : "true")}, {WhenPresent}: {(isAnd ? "no value can be" : "every value is")} {all}.",
            () => RedundantPart.Suggest(place, !isAnd)
        );
    }

    /// <summary>A condition that what was asked elsewhere decides.</summary>
    public void DecidedBefore(Condition condition, bool truth, Fact because)
    {
        var written = truth ^ condition.IsNegated;
        var (descriptor, reason) =
            because.Origin == FactOrigin.Window
                ? (
                    DiagnosticCatalog.DecidedByWindow,
                    $"the rule looks only at what lies in its window, {because.Written}"
                )
                : (Constant(written), $"'{because.Written}' was asked before");
        var place = condition.Node.Origin;
        var message = $"{Says(condition.Node, written)} here, {WhenPresent}: {reason}.";
        Report(descriptor, place, message, () => RedundantPart.Suggest(place, written));
    }

    /// <summary>A part of a junction that changes nothing beside others.</summary>
    public void Redundant(Condition part, IEnumerable<Condition> others, bool isAnd)
    {
        var beside = string.Join(" and ", others.Select(o => $"'{o.Node.Origin.Written}'").Distinct().Take(3));
        var why = isAnd ? "it is true wherever the rest is" : "wherever it is true, the rest is true already";
        Report(
            DiagnosticCatalog.Redundant,
            part.Node.Origin,
            $"'{part.Node.Origin.Written}' adds nothing beside {beside}: {why}. Take it out, or ask for what was meant.",
            () =>
                RedundantPart.Remove(part.Node.Origin) is { } edit
                    ? Mend.Safe($"Take out '{RedundantPart.Shorten(part.Node.Origin.Written)}'", edit)
                    : null
        );
    }

    /// <summary>A part of "or" that is never true where the conditions around it are.</summary>
    public void NeverHere(Condition part, Fact because) =>
        Report(
            Constant(part.IsNegated),
            part.Node.Origin,
            $"{Says(part.Node, part.IsNegated)} here, {WhenPresent}: it counts only where '{because.Written}' holds.",
            () => RedundantPart.Suggest(part.Node.Origin, part.IsNegated)
        );

    /// <summary>The place from the first to the last of some nodes; null when they stand in several texts.</summary>
    private static Origin? Span(IReadOnlyList<BoundExpression> nodes)
    {
        var first = nodes[0].Origin;
        var span = first.Span;
        foreach (var node in nodes)
        {
            if (!ReferenceEquals(node.Origin.Text, first.Text))
            {
                return null;
            }

            span = span.Union(node.Origin.Span);
        }

        // Operands of one chain may stand in brackets of their own, which must not be cut open.
        var place = new Origin(first.Text, span);
        return IsBalanced(place.Written) ? place : null;
    }

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static string Show(BoundExpression node, bool isOpposite) =>
        isOpposite ? $"'!({node.Origin.Written})'" : $"'{node.Origin.Written}'";

    private static string Says(BoundExpression node, bool truth) =>
        $"'{node.Origin.Written}' is always {(truth ? "true" : "false")}";

    private static DiagnosticDescriptor Constant(bool truth) =>
        truth ? DiagnosticCatalog.AlwaysTrue : DiagnosticCatalog.AlwaysFalse;
}
