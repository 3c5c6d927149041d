namespace RulesKit.Planning.Tests.Schemas;

/// <summary>Something that a reader refuses and a schema can't.</summary>
/// <param name="Kind">What the names of the kinds of file start with, parted by bars.</param>
/// <param name="Pattern">What a refusal of this sort reads like.</param>
/// <param name="Reason">What it is about, and why the schema can't say it.</param>
internal sealed record Disagreement(string Kind, string Pattern, string Reason);
