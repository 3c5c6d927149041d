using RulesKit.Language.Json;
using RulesKit.Tool.Hosting;
using RulesKit.Workflows;
using RulesKit.Workflows.Inputs;

namespace RulesKit.Tool.Workflows;

/// <summary>Reads a file of inputs: an object with one member for each input, by its name.</summary>
internal static class WorkflowInputs
{
    /// <summary>The inputs; none where the file has mistakes, which are added to the problems.</summary>
    /// <exception cref="Engine.Files.UnreadableFileException">The file can't be read.</exception>
    /// <exception cref="InputException">The items of a list don't go together.</exception>
    public static RuleParameter[] Read(IFiles files, string path, ICollection<string> problems)
    {
        var document = JsonReader.Read(files.Read(path));
        foreach (var error in document.Errors)
        {
            problems.Add(
                FormattableString.Invariant(
                    $"{path}({error.Location.Start.Line},{error.Location.Start.Column}): {error.Message}"
                )
            );
        }

        if (document.Errors.Count > 0)
        {
            return [];
        }

        if (document.Root is not JsonObject root)
        {
            problems.Add(
                $"{path} holds {document.Root?.Describe()}; an object was expected whose members are the inputs by name, for example {{ \"input1\": … }}."
            );
            return [];
        }

        return [.. root.Properties.Select(p => new RuleParameter(p.Name, JsonValues.ToObject(p.Value)))];
    }
}
