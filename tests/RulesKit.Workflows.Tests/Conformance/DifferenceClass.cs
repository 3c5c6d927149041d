namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>One kind of deliberate difference.</summary>
/// <param name="Title">What RulesEngine does.</param>
/// <param name="Ours">What we do instead.</param>
/// <param name="Reason">Why.</param>
/// <param name="Places">Case and rule, as nulls/missing-member/EqText.</param>
internal sealed record DifferenceClass(string Title, string Ours, string Reason, IReadOnlyList<string> Places);
