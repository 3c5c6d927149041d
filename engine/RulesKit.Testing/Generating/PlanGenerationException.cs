namespace RulesKit.Testing.Generating;

/// <summary>No plan could be made; the message says for which member and why.</summary>
public sealed class PlanGenerationException : Exception
{
    /// <summary>Creates the exception without a reason.</summary>
    public PlanGenerationException()
        : this("No plan could be made.") { }

    /// <summary>Creates the exception with a reason.</summary>
    public PlanGenerationException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a reason and a cause.</summary>
    public PlanGenerationException(string message, Exception innerException)
        : base(message, innerException) { }
}
