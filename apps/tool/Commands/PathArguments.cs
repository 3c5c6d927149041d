using System.CommandLine;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Commands;

/// <summary>Checks the files and folders that a command line names.</summary>
internal static class PathArguments
{
    public static IEnumerable<string> MistakesOf(Command command, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            yield return "No path is named: give a file or a folder.";
        }

        foreach (var path in paths)
        {
            if (path.Length == 0)
            {
                yield return "A path is empty.";
            }
            else if (path[0] == '-')
            {
                // The parser takes an option that it does not know for an argument.
                yield return $"There is no option {path}.{NearestName.Suggestion(path, command.Options.Select(o => o.Name))}";
            }
        }
    }
}
