using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>A mutant that a person has looked at: no plan can tell it from the rule set itself.</summary>
/// <param name="Location">Where it is listed.</param>
/// <param name="Place">What it changes, as <see cref="MutantPlace"/> is written.</param>
/// <param name="Mutator">How.</param>
/// <param name="From">What is written there.</param>
/// <param name="To">What is written in its place.</param>
/// <param name="Reason">Why no plan can tell.</param>
internal sealed record EquivalentMutant(
    Location Location,
    string Place,
    Mutator Mutator,
    string From,
    string To,
    string Reason
)
{
    public bool Describes(Mutant mutant) =>
        mutant.Mutator == Mutator && mutant.From == From && mutant.To == To && mutant.Place.ToString() == Place;
}
