namespace RulesKit.Api.Storage;

/// <summary>The database can't be opened; the message says which and what to do.</summary>
internal sealed class UnreachableDatabaseException(string message, Exception inner) : Exception(message, inner);
