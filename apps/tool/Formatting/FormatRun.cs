using RulesKit.Engine.Files;
using RulesKit.Engine.Writing;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Linting.Configuration;

namespace RulesKit.Tool.Formatting;

/// <summary>Brings rule sets into their one layout, or says which are not in it.</summary>
internal sealed class FormatRun(IFiles files, bool isCheck)
{
    private readonly LintConfigs configs = new(files);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Rule sets that were looked at.</summary>
    public int Count => seen.Count;

    /// <summary>Rule sets whose layout is, or was, another.</summary>
    public List<string> Changed { get; } = [];

    /// <summary>What could not be read or written, in words.</summary>
    public List<string> Problems { get; } = [];

    public void Run(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Try(() => Add(path));
        }

        if (seen.Count == 0 && Problems.Count == 0)
        {
            Problems.Add("There is no rule set (a file that ends in .rules.json) among what is named.");
        }
    }

    private void Add(string path)
    {
        var found = files.FindDocuments(path);
        var isNamed = found is [var only] && only == path;
        foreach (var file in found.Where(f => isNamed || configs.Includes(f)))
        {
            if (DocumentKinds.Of(file) == DocumentKind.RuleSet && seen.Add(Path.GetFullPath(file)))
            {
                Try(() => Format(file));
            }
        }
    }

    private void Format(string file)
    {
        var source = files.Read(file);
        var document = JsonReader.Read(source);
        if (document.Errors.Count > 0 || document.Root is not JsonObject root)
        {
            Problems.Add($"{Place(file, document)}; lint {file} tells more.");
            return;
        }

        // Line ends are a matter of the file's own repository and editor, not of the layout.
        var formatted = RuleSetJson.Write(root).Replace("\n", LineEnds.Of(source.Text), StringComparison.Ordinal);
        if (formatted == source.Text)
        {
            return;
        }

        if (!isCheck)
        {
            files.Replace(file, formatted);
        }

        Changed.Add(file);
    }

    private static string Place(string file, JsonDocument document)
    {
        LinePosition at = document.Errors.Count > 0 ? document.Errors[0].Location.Start : new LinePosition(1, 1);
        return $"{file} is no rule set that can be formatted: it is no JSON object ({at})";
    }

    private void Try(Action format)
    {
        try
        {
            format();
        }
        catch (UnreadableFileException e)
        {
            Problems.Add(e.Message);
        }
    }
}
