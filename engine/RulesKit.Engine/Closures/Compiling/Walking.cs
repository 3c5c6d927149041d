using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Tells what takes long, and what depends on the rule.</summary>
internal static class Walking
{
    /// <summary>Whether an expression, or a definition that it uses, walks a sequence.</summary>
    public static bool Walks(this BoundExpression expression) =>
        expression is SequenceExpression || expression.Children.Any(Walks);

    /// <summary>Whether an expression, or a definition that it uses, reads the rule's window.</summary>
    public static bool ReadsWindow(this BoundExpression expression) =>
        expression is WindowExpression || expression.Children.Any(ReadsWindow);
}
