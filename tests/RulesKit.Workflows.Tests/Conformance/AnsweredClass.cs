namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>One kind of rule that breaks in RulesEngine and is answered here.</summary>
/// <param name="Title">What such rules say.</param>
/// <param name="Reason">Why their meaning is beyond doubt.</param>
/// <param name="Places">The answer, success or no, by case and rule.</param>
internal sealed record AnsweredClass(string Title, string Reason, IReadOnlyDictionary<string, string> Places);
