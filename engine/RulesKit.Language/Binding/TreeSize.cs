using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>Holds trees within the limits of size, depth and cost.</summary>
internal static class TreeSize
{
    /// <summary>Whether a tree is within the limits; reports it when it is not.</summary>
    public static bool Check(BoundExpression root, ExpressionLimits limits, DiagnosticBag diagnostics)
    {
        var measure = TreeMeasure.Of(root, limits.AssumedItems);
        if (measure.Nodes > limits.Nodes || measure.Depth > limits.WrittenOutDepth)
        {
            var (found, most) =
                measure.Nodes > limits.Nodes
                    ? ($"has {Show(measure.Nodes)} parts", limits.Nodes)
                    : ($"is nested {measure.Depth} levels deep", limits.WrittenOutDepth);
            diagnostics.Add(
                DiagnosticCatalog.TooLarge,
                root.Origin.Location,
                $"With its definitions written out the expression {found}; at most {most} are allowed. Say it with fewer definitions inside definitions."
            );
            return false;
        }

        if (measure.Cost > limits.Cost)
        {
            diagnostics.Add(
                DiagnosticCatalog.TooCostly,
                root.Origin.Location,
                $"The expression walks sequences inside sequences: {Show(measure.Cost)} steps with {limits.AssumedItems} items each; at most {limits.Cost} are allowed. Filter before you nest."
            );
            return false;
        }

        return true;
    }

    /// <summary>Numbers beyond what is counted exactly are not shown as if they were.</summary>
    public static string Show(long number) =>
        number == long.MaxValue ? $"more than {long.MaxValue}" : FormattableString.Invariant($"{number}");
}
