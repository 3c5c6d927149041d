namespace RulesKit.Workflows;

/// <summary>An action that failed; the rule's verdict stands.</summary>
public sealed class ActionException(string message, Exception? innerException = null)
    : Exception(message, innerException);
