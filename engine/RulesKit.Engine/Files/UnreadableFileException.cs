namespace RulesKit.Engine.Files;

/// <summary>A file is missing, can't be read, is too large or is no UTF-8 text. The message says which and what to do.</summary>
public sealed class UnreadableFileException : IOException
{
    /// <summary>Creates the exception.</summary>
    public UnreadableFileException()
        : base("The file can't be read.") { }

    /// <summary>Creates the exception with a message.</summary>
    public UnreadableFileException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException) { }
}
