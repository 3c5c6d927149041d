using RulesKit.Engine.Files;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Lints the projects that a command line names, and those of the C# files that it names.</summary>
internal sealed class ProjectRun(IProjectBuild build)
{
    private readonly CodeLinter linter = new(build);

    /// <summary>Each project with the files that were asked for; null for all of them.</summary>
    private readonly SortedDictionary<string, HashSet<string>?> projects = new(StringComparer.Ordinal);

    /// <summary>The C# files that were looked at.</summary>
    public List<string> Files { get; } = [];

    /// <summary>What is wrong.</summary>
    public List<LintProblem> Problems { get; } = [];

    /// <summary>What could not be judged, in words.</summary>
    public List<string> Unreadable { get; } = [];

    /// <summary>Takes note of a project or a C# file; false for any other path.</summary>
    /// <exception cref="UnreadableFileException">A C# file that belongs to no project.</exception>
    public bool TryAdd(string path)
    {
        if (ProjectFinder.IsProject(path))
        {
            projects[CodeProblem.Shown(Path.GetFullPath(path))] = null;
            return true;
        }

        if (!ProjectFinder.IsCode(path) || Directory.Exists(path))
        {
            return false;
        }

        var project = ProjectFinder.ProjectOf(path);
        if (!projects.TryGetValue(project, out var asked))
        {
            projects.Add(project, asked = new HashSet<string>(StringComparer.Ordinal));
        }

        asked?.Add(Path.GetFullPath(path));
        return true;
    }

    /// <summary>Runs the analyzers over what was noted.</summary>
    public void Run()
    {
        foreach (var (project, asked) in projects)
        {
            try
            {
                Take(linter.Lint(project), asked);
            }
            catch (UnreadableFileException e)
            {
                Unreadable.Add(e.Message);
            }
        }
    }

    private void Take(CodeFindings found, HashSet<string>? asked)
    {
        bool IsAsked(string file) => asked is null || asked.Contains(Path.GetFullPath(file));

        Files.AddRange(found.Files.Where(IsAsked));
        Problems.AddRange(found.Problems.Where(p => IsAsked(p.File)));
        Unreadable.AddRange(Missing(found, asked));
        if (found.Unreadable is not null)
        {
            Unreadable.Add(found.Unreadable);
        }
    }

    private static IEnumerable<string> Missing(CodeFindings found, HashSet<string>? asked)
    {
        var known = found.Files.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return (asked ?? [])
            .Where(file => !known.Contains(file))
            .Order(StringComparer.Ordinal)
            .Select(file =>
                File.Exists(file)
                    ? $"{CodeProblem.Shown(file)} is not compiled by the project in whose folder it lies: name the project that does."
                    : $"There is no file {CodeProblem.Shown(file)}."
            );
    }
}
