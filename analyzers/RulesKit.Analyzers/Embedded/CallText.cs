using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Writes texts that calls take.</summary>
internal static class CallText
{
    /// <summary>Writes an argument as a member; what is no literal has something else in its place, or is left out.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="call">The call.</param>
    /// <param name="literal">Finds the literal of an argument; null when it is none.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="otherwise">What stands in the place of what is no literal; null leaves the member out.</param>
    /// <param name="parameter">The parameter's name; null when it is the member's.</param>
    public static void Write(
        EmbeddedJson json,
        IInvocationOperation call,
        Func<IOperation?, LiteralText?> literal,
        string member,
        string? otherwise,
        string? parameter = null
    )
    {
        if (literal(CallChain.Argument(call, parameter ?? member)) is { } text)
        {
            json.Member(member, text);
        }
        else if (otherwise is not null)
        {
            json.Member(member, otherwise);
        }
    }
}
