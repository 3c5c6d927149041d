namespace RulesKit.Engine.Plans;

/// <summary>The type of a plan's object can't hold what the model says a plan has.</summary>
public sealed class PlanModelMismatchException : Exception
{
    /// <summary>Creates the exception without a list of mismatches.</summary>
    public PlanModelMismatchException()
        : this("The type does not fit the model.") { }

    /// <summary>Creates the exception with a message only.</summary>
    public PlanModelMismatchException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public PlanModelMismatchException(string message, Exception innerException)
        : base(message, innerException) { }

    internal PlanModelMismatchException(Type plan, IReadOnlyList<string> mismatches)
        : base(string.Join('\n', mismatches.Prepend($"{plan} does not fit the model:"))) => Mismatches = mismatches;

    /// <summary>Every mismatch: the member, what was found for it and what the model expects.</summary>
    public IReadOnlyList<string> Mismatches { get; } = [];
}
