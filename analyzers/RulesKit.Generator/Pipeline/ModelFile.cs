namespace RulesKit.Generator.Pipeline;

/// <summary>A model among the project's files.</summary>
internal sealed record ModelFile(string Path, string Text);
