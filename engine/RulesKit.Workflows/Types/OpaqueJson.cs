namespace RulesKit.Workflows.Types;

/// <summary>A list or an object that System.Text.Json left unread, so that no rule can look into it.</summary>
internal sealed class OpaqueJson(object element)
{
    /// <summary>What was left unread, for messages that show the input.</summary>
    public object Element { get; } = element;
}
