using RulesKit.Language.Diagnostics;

namespace RulesKit.Engine.Checking;

/// <summary>A rule set, or the model it names, has mistakes, and is refused whole.</summary>
public sealed class RuleSetException : Exception
{
    /// <summary>Creates the exception without a list of mistakes.</summary>
    public RuleSetException()
        : this("The rule set can't be used.") { }

    /// <summary>Creates the exception with a message only.</summary>
    public RuleSetException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public RuleSetException(string message, Exception innerException)
        : base(message, innerException) { }

    internal RuleSetException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Every mistake, by file and place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];
}
