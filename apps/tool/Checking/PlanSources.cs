using RulesKit.Engine.Files;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Checking;

/// <summary>Finds and opens the plans that a command line names.</summary>
internal sealed class PlanSources(ToolHost host)
{
    /// <summary>How a command line and a verdict name the plan that comes through standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Every plan once, in the order given, folders in ordinal order.</summary>
    /// <param name="paths">Files, folders, and <see cref="StandardInput"/>.</param>
    /// <param name="report">Takes what is wrong, and with which path.</param>
    public IReadOnlyList<string> Find(IEnumerable<string> paths, Action<string, string> report)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                found.AddRange(path == StandardInput ? [path] : host.Files.FindPlans(path));
            }
            catch (UnreadableFileException e)
            {
                report(e.Message, path);
            }
        }

        return found.Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <exception cref="UnreadableFileException">The plan can't be read.</exception>
    public SourceText Read(string file)
    {
        if (file != StandardInput)
        {
            return host.Files.Read(file);
        }

        using var input = host.Terminal.OpenInput();
        return TextFile.Read(input, file);
    }
}
