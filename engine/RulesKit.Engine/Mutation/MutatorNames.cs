namespace RulesKit.Engine.Mutation;

/// <summary>The words for mutators in reports and in lists of mutants.</summary>
internal static class MutatorNames
{
    public static IReadOnlyDictionary<string, Mutator> All { get; } =
        Enum.GetValues<Mutator>().ToDictionary(Of, StringComparer.Ordinal);

    public static string Of(Mutator mutator) =>
        mutator switch
        {
            Mutator.Comparison => "comparison",
            Mutator.Bound => "bound",
            Mutator.Conjunct => "conjunct",
            Mutator.Logic => "logic",
            Mutator.Quantifier => "quantifier",
            Mutator.Window => "window",
            _ => "expects",
        };
}
