using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Linting.Configuration;

/// <summary>The configurations above files, each read once. What is nearer to a file wins.</summary>
internal sealed class LintConfigs(IFiles files)
{
    private readonly Dictionary<string, IReadOnlyList<LintConfig>> chains = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the configurations that were read.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Reads a configuration and those above it.</summary>
    /// <exception cref="Engine.Files.UnreadableFileException">A configuration can't be read.</exception>
    public void Load(string path) => ChainOf(path);

    /// <summary>Whether a file that was found in a folder is to be linted.</summary>
    /// <exception cref="Engine.Files.UnreadableFileException">A configuration can't be read.</exception>
    public bool Includes(string file)
    {
        var chain = ChainOf(file);
        var include = chain.FirstOrDefault(c => c.Include is not null);
        return !chain.Any(c => Matches(c, c.Exclude, file))
            && (include is null || Matches(include, include.Include!, file));
    }

    /// <summary>The problem with the severity it has in its file; null when it is not to be reported.</summary>
    public LintProblem? Apply(LintProblem problem)
    {
        if (DiagnosticCatalog.Find(problem.Id) is not { Severity: not DiagnosticSeverity.Error })
        {
            return problem;
        }

        var category = LintCategories.Of(problem.Id) ?? "";
        foreach (var config in ChainOf(problem.File))
        {
            if (
                config.Severities.TryGetValue(problem.Id, out var level)
                || config.Severities.TryGetValue(category, out level)
            )
            {
                return level == LintLevel.None ? null : problem with { Severity = SeverityOf(level) };
            }
        }

        return problem;
    }

    /// <summary>The format for a command line that names none; null when no configuration says it.</summary>
    public string? FormatFor(string path) =>
        // A folder's own configuration counts for it too.
        ChainOf(Path.Combine(path, LintConfig.FileName)).Select(c => c.Format).FirstOrDefault(f => f is not null);

    private IReadOnlyList<LintConfig> ChainOf(string file) => ChainAt(Path.GetDirectoryName(Path.GetFullPath(file)));

    private IReadOnlyList<LintConfig> ChainAt(string? folder)
    {
        if (folder is null)
        {
            return [];
        }

        if (!chains.TryGetValue(folder, out var chain))
        {
            var own = Read(folder);
            chain = own is { IsRoot: true }
                ? [own]
                : [.. own is null ? [] : new[] { own }, .. ChainAt(Path.GetDirectoryName(folder))];
            chains.Add(folder, chain);
        }

        return chain;
    }

    private LintConfig? Read(string folder)
    {
        var path = Path.Combine(folder, LintConfig.FileName);
        if (!files.Exists(path))
        {
            return null;
        }

        var diagnostics = new DiagnosticBag();
        var relative = Path.GetRelativePath(".", path);
        var config = LintConfigReader.Read(
            files.Read(relative.StartsWith("..", StringComparison.Ordinal) ? path : relative),
            diagnostics
        );
        Diagnostics.AddRange(diagnostics.ToSorted());
        return config;
    }

    private static bool Matches(LintConfig config, IReadOnlyList<Glob> globs, string file)
    {
        var relative = Path.GetRelativePath(config.Folder, Path.GetFullPath(file)).Replace('\\', '/');
        return globs.Any(g => g.Matches(relative));
    }

    private static DiagnosticSeverity SeverityOf(LintLevel level) =>
        level switch
        {
            LintLevel.Error => DiagnosticSeverity.Error,
            LintLevel.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
