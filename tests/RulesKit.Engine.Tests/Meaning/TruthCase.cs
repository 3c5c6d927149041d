namespace RulesKit.Engine.Tests.Meaning;

/// <summary>A case of the truth table.</summary>
internal sealed record TruthCase(string Id, string Topic, string Expression, string Is);
