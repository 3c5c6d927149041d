using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>A variable of one tree that stands for a variable of another, innermost first.</summary>
internal sealed class VariablePair(Variable first, Variable second, VariablePair? outer)
{
    public static bool AreSame(Variable a, Variable b, VariablePair? pairs)
    {
        for (var pair = pairs; pair is not null; pair = pair.Outer)
        {
            if (pair.First == a || pair.Second == b)
            {
                return pair.First == a && pair.Second == b;
            }
        }

        return a == b;
    }

    private Variable First { get; } = first;

    private Variable Second { get; } = second;

    private VariablePair? Outer { get; } = outer;
}
