namespace RulesKit.Testing.RuleTests;

/// <summary>A rule did not say of a plan what a test expects; the message shows both, with findings and evidence.</summary>
public sealed class RuleAssertionException : Exception
{
    /// <summary>Creates the exception without words.</summary>
    public RuleAssertionException()
        : this("A rule did not say what was expected.") { }

    /// <summary>Creates the exception with what was expected and what was found.</summary>
    public RuleAssertionException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public RuleAssertionException(string message, Exception innerException)
        : base(message, innerException) { }
}
