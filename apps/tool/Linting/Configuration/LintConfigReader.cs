using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Linting.Configuration;

/// <summary>Reads a file <c>ruleskit.json</c>.</summary>
internal static class LintConfigReader
{
    private static readonly Dictionary<string, LintLevel> Levels = new(StringComparer.Ordinal)
    {
        ["none"] = LintLevel.None,
        ["info"] = LintLevel.Info,
        ["warning"] = LintLevel.Warning,
        ["error"] = LintLevel.Error,
    };

    /// <summary>The configuration, or as much of it as could be read.</summary>
    public static LintConfig Read(SourceText source, DiagnosticBag diagnostics)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(source.Path ?? LintConfig.FileName)) ?? "";
        if (DocumentReader.Open(source, "A configuration", diagnostics) is not { } reader)
        {
            return new LintConfig { Folder = folder };
        }

        var hasInclude = reader.Value("include") is not null;
        var config = new LintConfig
        {
            Folder = folder,
            IsRoot = reader.Flag("root") ?? false,
            Severities = ReadSeverities(reader),
            Include = ReadGlobs(reader, "include") is var include && hasInclude ? include : null,
            Exclude = ReadGlobs(reader, "exclude"),
            Format = ReadFormat(reader),
        };
        reader.End();
        return config;
    }

    private static Glob[] ReadGlobs(DocumentReader reader, string key) =>
        reader.Texts(key).Select(text => new Glob(text.Value)).ToArray();

    private static string? ReadFormat(DocumentReader reader)
    {
        var formats = LintFormats.Names.ToDictionary(n => n, n => true, StringComparer.Ordinal);
        return reader.Option("format", formats) is null ? null : reader.Text("format")?.Value;
    }

    private static Dictionary<string, LintLevel> ReadSeverities(DocumentReader reader)
    {
        var levels = new Dictionary<string, LintLevel>(StringComparer.Ordinal);
        if (reader.Object("severity") is not { } listed)
        {
            return levels;
        }

        var list = new DocumentReader(listed, "\"severity\"", reader.Diagnostics);
        foreach (var property in listed.Properties)
        {
            if (list.Option(property.Name, Levels) is { } level && IsKnown(list, property, level))
            {
                levels[property.Name] = level;
            }
        }

        return levels;
    }

    private static bool IsKnown(DocumentReader reader, JsonProperty property, LintLevel level)
    {
        if (LintCategories.Names.Contains(property.Name, StringComparer.Ordinal))
        {
            return true;
        }

        if (DiagnosticCatalog.Find(property.Name) is not { } descriptor)
        {
            var names = DiagnosticCatalog.All.Select(d => d.Id).Concat(LintCategories.Names);
            reader.Report(
                DiagnosticCatalog.UnknownDiagnostic,
                property.NameNode,
                $"There is no diagnostic and no category {property.NameNode.Quoted}; categories are {string.Join(", ", LintCategories.Names)}.{NearestName.Suggestion(property.Name, names)}"
            );
            return false;
        }

        if (descriptor.Severity == DiagnosticSeverity.Error && level != LintLevel.Error)
        {
            reader.Report(
                DiagnosticCatalog.ErrorSilenced,
                property.Value,
                $"{property.Name} ({descriptor.Title}) is an error, and a rule set with errors can't be used, whatever lint says of it. Only warnings can be turned down."
            );
            return false;
        }

        return true;
    }
}
