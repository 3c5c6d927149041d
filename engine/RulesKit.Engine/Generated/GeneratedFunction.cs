using System.ComponentModel;
using RulesKit.Engine.Functions;
using RulesKit.Language.Functions;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>A function that expressions call, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedFunction
{
    /// <summary>Makes the function.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parameters">The types of its parameters.</param>
    /// <param name="result">The type of its result.</param>
    /// <param name="canBeAbsent">Whether its result may be null.</param>
    /// <param name="call">Calls it with values of the language.</param>
    public GeneratedFunction(
        string name,
        GeneratedType[] parameters,
        GeneratedType result,
        bool canBeAbsent,
        Func<object[], object?> call
    )
    {
        ArgumentNullException.ThrowIfNull(result);
        var given = new FunctionResult((ScalarType)result.Type, canBeAbsent);
        Function = new RuleFunction(
            name,
            parameters.Select(p => p.Type).ToArray(),
            given.Type,
            canBeAbsent,
            arguments => given.ToLanguage(call(arguments))
        );
    }

    internal RuleFunction Function { get; }
}
