namespace RulesKit.Engine.Plans;

/// <summary>A plan is no JSON or does not fit its model; nothing of it was checked.</summary>
public sealed class InvalidPlanException : Exception
{
    /// <summary>Creates the exception without a list of mistakes.</summary>
    public InvalidPlanException()
        : this("The plan can't be read.") { }

    /// <summary>Creates the exception with a message only.</summary>
    public InvalidPlanException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public InvalidPlanException(string message, Exception innerException)
        : base(message, innerException) { }

    internal InvalidPlanException(IReadOnlyList<PlanError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>Every mistake, in the order of the text.</summary>
    public IReadOnlyList<PlanError> Errors { get; } = [];
}
