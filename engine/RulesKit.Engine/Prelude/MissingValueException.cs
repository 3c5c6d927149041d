using System.ComponentModel;

namespace RulesKit.Engine.Prelude;

/// <summary>A lowered expression needed a row that the plan lacks; the language calls its value unknown.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MissingValueException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    public MissingValueException() { }

    /// <summary>Makes the exception with a message for people.</summary>
    public MissingValueException(string message)
        : base(message) { }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public MissingValueException(string message, Exception innerException)
        : base(message, innerException) { }
}
