namespace RulesKit.Testing.Searching;

/// <summary>No plan of the wanted sort was found within the budget; the message says how near the search came.</summary>
public sealed class PlanNotFoundException : Exception
{
    /// <summary>Creates the exception without a reason.</summary>
    public PlanNotFoundException()
        : this("No such plan was found.") { }

    /// <summary>Creates the exception with a reason.</summary>
    public PlanNotFoundException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a reason and a cause.</summary>
    public PlanNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }
}
