using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Engine.Mutation;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Testing;

/// <summary>The lists of equivalent mutants that lie beside test files.</summary>
internal sealed class EquivalentMutants(IFiles files)
{
    private readonly List<(string RuleSet, EquivalentMutant Mutant)> listed = [];

    /// <summary>Reads the lists in a folder, and gives what is wrong with them.</summary>
    /// <exception cref="UnreadableFileException">The folder or a list can't be read.</exception>
    public IReadOnlyList<Diagnostic> Read(string folder)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var file in files.FilesIn(folder, EquivalentMutantReader.Ending))
        {
            if (EquivalentMutantReader.Read(files.Read(file), diagnostics) is { } list)
            {
                var ruleSet = Path.GetFullPath(Path.Combine(folder, list.RuleSet.Value));
                listed.AddRange(list.Mutants.Select(m => (ruleSet, m)));
            }
        }

        return diagnostics.ToSorted();
    }

    public IReadOnlyList<EquivalentMutant> Of(RuleSet ruleSet)
    {
        var file = Path.GetFullPath(ruleSet.Bound.Document.Source.Path ?? "");
        return listed.Where(l => l.RuleSet == file).Select(l => l.Mutant).ToArray();
    }
}
