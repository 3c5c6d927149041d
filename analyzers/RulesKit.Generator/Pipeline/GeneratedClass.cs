namespace RulesKit.Generator.Pipeline;

/// <summary>What became of a rule set.</summary>
/// <param name="HintName">The name of the file for the compiler.</param>
/// <param name="Source">The C#.</param>
/// <param name="Diagnostics">What could not be done.</param>
internal sealed record GeneratedClass(string HintName, string Source, ValueList<ReportedDiagnostic> Diagnostics);
