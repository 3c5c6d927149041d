using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>Reads a list of equivalent mutants.</summary>
internal static class EquivalentMutantReader
{
    public const string Ending = ".mutants.json";

    /// <summary>The list; null when the file is none (reported).</summary>
    public static EquivalentMutantFile? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (DocumentReader.Open(source, "A list of mutants", diagnostics) is not { } reader)
        {
            return null;
        }

        var ruleSet = reader.RequiredText("rules");
        reader.Required("equivalent");
        var mutants = reader.Objects("equivalent", "A mutant").Select(Read).OfType<EquivalentMutant>().ToArray();
        reader.End();
        return ruleSet is null ? null : new EquivalentMutantFile(ruleSet, mutants);
    }

    private static EquivalentMutant? Read(DocumentReader reader)
    {
        var place = reader.RequiredText("place");
        reader.Required("mutator");
        var mutator = reader.Option("mutator", MutatorNames.All);
        var (from, to) = (reader.RequiredText("from"), reader.RequiredText("to"));
        var reason = reader.RequiredText("reason");
        reader.End();
        return place is null || mutator is null || from is null || to is null || reason is null
            ? null
            : new EquivalentMutant(place.Location, place.Value, mutator.Value, from.Value, to.Value, reason.Value);
    }
}
