namespace RulesKit.Engine.Checking;

/// <summary>Which evaluator a checker uses. All give the same outcomes; they differ in speed.</summary>
public enum EvaluatorChoice
{
    /// <summary>The interpreter for a first plan of ordinary size, closures for large plans and from the second one on.</summary>
    Automatic,

    /// <summary>Walks the tree; nothing is prepared, so one plan is checked soonest.</summary>
    Interpreter,

    /// <summary>Delegates built from the tree; fastest for many plans.</summary>
    Closures,
}
