namespace RulesKit.Api.Hosting;

/// <summary>The service can't start as it is asked to; the message says why and what to do.</summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
