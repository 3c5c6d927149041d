using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Models.JsonSchemas;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Files;

/// <summary>Models by their file. Many rule sets name the same one, and reading it takes longer than a rule set. Used by one thread.</summary>
/// <param name="read">Reads a file's text.</param>
internal sealed class ModelFiles(Func<string, SourceText> read)
{
    private readonly Dictionary<string, (ModelSchema? Model, IReadOnlyList<Diagnostic> Diagnostics)> models = new(
        StringComparer.Ordinal
    );

    /// <summary>The model; null when it has mistakes (reported, with every rule set that names it).</summary>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public ModelSchema? Load(string path, DiagnosticBag diagnostics)
    {
        var key = Path.GetFullPath(path);
        if (!models.TryGetValue(key, out var found))
        {
            var own = new DiagnosticBag();
            found = (JsonSchemaModelReader.Read(read(path), own), own.ToSorted());
            models.Add(key, found);
        }

        diagnostics.AddRange(found.Diagnostics);
        return found.Model;
    }
}
