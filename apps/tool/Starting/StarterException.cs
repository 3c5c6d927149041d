namespace RulesKit.Tool.Starting;

/// <summary>A starter can't be written. The message says why and what to do.</summary>
internal sealed class StarterException(string message) : Exception(message);
