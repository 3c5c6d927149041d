namespace RulesKit.Language.Diagnostics;

/// <summary>One kind of mistake that RulesKit reports.</summary>
/// <param name="Id">The id, <c>RKnnnn</c>.</param>
/// <param name="Title">What the mistake is, in a few words.</param>
/// <param name="Severity">How much it matters by default.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, DiagnosticSeverity Severity);
