using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>A small change of a rule set's text that should make a test fail.</summary>
/// <param name="Place">What it changes.</param>
/// <param name="Mutator">How.</param>
/// <param name="Location">The characters that it changes.</param>
/// <param name="From">What is written there.</param>
/// <param name="To">What is written in its place.</param>
/// <param name="Edit">The change of the file.</param>
internal sealed record Mutant(
    MutantPlace Place,
    Mutator Mutator,
    Location Location,
    string From,
    string To,
    TextEdit Edit
)
{
    /// <summary>The text of the changed rule set.</summary>
    public string Apply() => TextEditing.Apply(Location.Source.Text, [Edit]);
}
