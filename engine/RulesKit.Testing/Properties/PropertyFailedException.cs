namespace RulesKit.Testing.Properties;

/// <summary>A property does not hold; the message shows the seed, the shrunk plan and what was found.</summary>
public sealed class PropertyFailedException : Exception
{
    /// <summary>Creates the exception without words.</summary>
    public PropertyFailedException()
        : this("A property does not hold.") { }

    /// <summary>Creates the exception with what was found.</summary>
    public PropertyFailedException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public PropertyFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
