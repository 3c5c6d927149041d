namespace RulesKit.Engine.Functions;

/// <summary>A method can't be called by rules; the message says of each method what is wrong and what to do.</summary>
public sealed class RuleFunctionException : Exception
{
    /// <summary>Creates the exception without saying what is wrong.</summary>
    public RuleFunctionException()
        : this("A method can't be called by rules.") { }

    /// <summary>Creates the exception with a message only.</summary>
    public RuleFunctionException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public RuleFunctionException(string message, Exception innerException)
        : base(message, innerException) { }
}
