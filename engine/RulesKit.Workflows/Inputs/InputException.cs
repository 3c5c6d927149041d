namespace RulesKit.Workflows;

/// <summary>An input that no rule can be asked about, because its own parts don't go together.</summary>
public sealed class InputException(string message, Exception? innerException = null)
    : Exception(message, innerException);
