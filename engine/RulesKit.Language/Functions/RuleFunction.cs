using RulesKit.Language.Types;

namespace RulesKit.Language.Functions;

/// <summary>A function of the host that expressions may call: its name and its types. Immutable.</summary>
/// <param name="Name">The name that expressions call.</param>
/// <param name="Parameters">What it takes: single values, and sequences of single values.</param>
/// <param name="Result">The single value that it gives.</param>
/// <param name="CanBeAbsent">Whether it may give nothing, so that <c>??</c> and <c>is null</c> may be asked of it.</param>
/// <param name="Call">
/// The function itself, for values of the language: a sequence comes as a list of boxed values, null is "nothing".
/// What it throws is a fault of the expression.
/// </param>
internal sealed record RuleFunction(
    string Name,
    IReadOnlyList<RuleType> Parameters,
    ScalarType Result,
    bool CanBeAbsent,
    Func<object[], object?> Call
)
{
    /// <summary>"Name(text, date)".</summary>
    public string Signature => $"{Name}({string.Join(", ", Parameters.Select(p => p.Display))})";
}
