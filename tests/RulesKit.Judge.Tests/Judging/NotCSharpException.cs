namespace RulesKit.Judge.Tests.Judging;

/// <summary>The C# compiler refuses what we accepted, or our lowering of it.</summary>
internal sealed class NotCSharpException(int expression, string message) : Exception(message)
{
    /// <summary>The place of the first expression that is refused; -1 when none is.</summary>
    public int Expression { get; } = expression;
}
