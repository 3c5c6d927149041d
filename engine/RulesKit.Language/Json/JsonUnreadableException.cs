namespace RulesKit.Language.Json;

/// <summary>
/// Leaves the reader's recursion when a structure is broken; the error is in the list already. It never leaves
/// <see cref="JsonReader"/>.
/// </summary>
internal sealed class JsonUnreadableException : Exception;
