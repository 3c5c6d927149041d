using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting.Code;
using RulesKit.Tool.Linting.Configuration;
using RulesKit.Tool.Workflows;
using RulesKit.Workflows;

namespace RulesKit.Tool.Linting;

/// <summary>Lints every document that a command line names.</summary>
/// <param name="files">The files.</param>
/// <param name="build">Tells how projects are compiled.</param>
/// <param name="inputs">Files of inputs that workflows could be run with.</param>
internal sealed class LintRun(IFiles files, IProjectBuild build, params IReadOnlyList<string> inputs)
{
    private readonly DocumentLinter linter = new(files);
    private readonly ProjectRun projects = new(build);
    private readonly LintConfigs configs = new(files);
    private readonly List<string> looked = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<LintProblem> problems = [];
    private readonly List<string> unreadable = [];

    /// <summary>Everything that is wrong.</summary>
    /// <param name="paths">Files and folders.</param>
    public LintResult Run(IEnumerable<string> paths)
    {
        foreach (var path in inputs)
        {
            Try(() => ReadInputs(path));
        }

        foreach (var path in paths)
        {
            Try(() => Add(path));
        }

        foreach (var (plan, model) in linter.NamedPlans.ToArray())
        {
            var file = Shorten(plan);
            if (IsNew(file))
            {
                Try(() => problems.UnionWith(linter.LintPlan(file, model)));
            }
        }

        AddCode();
        var broken = configs.Diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);
        return new LintResult(looked, Sorted(), unreadable.Distinct(StringComparer.Ordinal).ToArray())
        {
            HasBrokenConfig = broken,
        };
    }

    /// <summary>The format that configurations ask for; null when none does.</summary>
    public string? FormatFor(IReadOnlyList<string> paths)
    {
        string? format = null;
        Try(() => format = configs.FormatFor(paths[0]));
        return format;
    }

    /// <summary>The exit code that a result asks for.</summary>
    public static int ExitCodeOf(LintResult result) =>
        result.Unreadable.Count > 0 || result.HasBrokenConfig ? ExitCode.BadInput
        : result.Count(DiagnosticSeverity.Error) > 0 ? ExitCode.Findings
        : ExitCode.Fine;

    private void ReadInputs(string path)
    {
        var mistakes = unreadable.Count;
        try
        {
            var sample = WorkflowInputs.Read(files, path, unreadable);
            if (unreadable.Count == mistakes)
            {
                linter.Samples.Add(sample);
            }
        }
        catch (InputException e)
        {
            unreadable.Add($"{path}: {e.Message}");
        }
    }

    private void Add(string path)
    {
        if (projects.TryAdd(path))
        {
            return;
        }

        var found = files.FindDocuments(path);
        var isNamed = found is [var only] && only == path;
        foreach (var file in found.Where(f => isNamed || configs.Includes(f)))
        {
            var kind = DocumentKind.Other;
            Try(() => kind = linter.KindOf(file));
            if (kind == DocumentKind.Other)
            {
                if (Path.GetFileName(file) == LintConfig.FileName)
                {
                    configs.Load(file);
                }
                else if (isNamed)
                {
                    unreadable.Add(Unknown(file));
                }
            }
            else if (IsNew(file))
            {
                Try(() => problems.UnionWith(linter.Lint(file, kind)));
            }
        }
    }

    /// <summary>Last, so that documents that were linted as such are not told again as files of a project.</summary>
    private void AddCode()
    {
        var documents = looked.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        projects.Run();
        problems.UnionWith(projects.Problems.Where(p => !documents.Contains(Path.GetFullPath(p.File))));
        looked.AddRange(projects.Files.Where(file => seen.Add(Path.GetFullPath(file))));
        unreadable.AddRange(projects.Unreadable);
    }

    private string Unknown(string file) =>
        files.Exists(file)
            ? $"{file} is none of the documents that are linted. Their names end in .rules.json, .tests.json, .mutants.json, .waivers.json or .scenarios.json; plans lie in a folder plans or are named by a test, and a workflow has a \"WorkflowName\"; C# is named by its .csproj or .cs files."
            : $"There is no file or folder {file}.";

    private bool IsNew(string file)
    {
        if (!seen.Add(Path.GetFullPath(file)))
        {
            return false;
        }

        looked.Add(file);
        return true;
    }

    private void Try(Action lint)
    {
        try
        {
            lint();
        }
        catch (UnreadableFileException e)
        {
            unreadable.Add(e.Message);
        }
    }

    /// <summary>"tests/../plans/x.json" without the way back.</summary>
    private static string Shorten(string path) =>
        Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path);

    private LintProblem[] Sorted() =>
        problems
            .Concat(configs.Diagnostics.Select(LintProblem.Of))
            .Select(configs.Apply)
            .OfType<LintProblem>()
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ThenBy(p => p.Location.Span.Start)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .ToArray();
}
