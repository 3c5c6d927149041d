using System.ComponentModel;

namespace RulesKit.Engine.Generated;

/// <summary>The rules of a rule set as C#, for generated code. Thread-safe.</summary>
/// <typeparam name="TPlan">The type of plans.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedPredicates<TPlan>
    where TPlan : class
{
    /// <summary>The plan as expressions see it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="currency">The plan's currency; null when it has none.</param>
    public abstract object View(TPlan plan, string? currency);

    /// <summary>Evaluates a rule.</summary>
    /// <param name="rule">Its place in the rule set.</param>
    /// <param name="view">The plan as expressions see it.</param>
    /// <param name="scope">What the rule is evaluated in; it takes the answer.</param>
    /// <remarks>An exception says that C# has no value where the language may have one.</remarks>
    public abstract void Evaluate(int rule, object view, GeneratedScope scope);
}
