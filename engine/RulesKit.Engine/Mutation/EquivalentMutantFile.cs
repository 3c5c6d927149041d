using RulesKit.Language.Json;

namespace RulesKit.Engine.Mutation;

/// <summary>A list of mutants that no plan can tell apart.</summary>
/// <param name="RuleSet">The rule set's file, relative to the list.</param>
/// <param name="Mutants">The mutants, in the order of the file.</param>
internal sealed record EquivalentMutantFile(JsonString RuleSet, IReadOnlyList<EquivalentMutant> Mutants);
