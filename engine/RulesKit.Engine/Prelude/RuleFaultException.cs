using System.ComponentModel;

namespace RulesKit.Engine.Prelude;

/// <summary>
/// A value of a lowered expression could not be worked out: the first, last, smallest, largest or average of nothing,
/// or several rows where there is one. Overflow and division by zero are .NET's own exceptions.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleFaultException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    public RuleFaultException() { }

    /// <summary>Makes the exception with a message for people.</summary>
    public RuleFaultException(string message)
        : base(message) { }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public RuleFaultException(string message, Exception innerException)
        : base(message, innerException) { }
}
