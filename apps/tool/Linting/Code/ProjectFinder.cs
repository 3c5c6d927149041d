using RulesKit.Engine.Files;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Finds the project that a C# file belongs to.</summary>
internal static class ProjectFinder
{
    public const string ProjectEnding = ".csproj";
    public const string CodeEnding = ".cs";

    public static bool IsProject(string path) => path.EndsWith(ProjectEnding, StringComparison.OrdinalIgnoreCase);

    public static bool IsCode(string path) => path.EndsWith(CodeEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The only project file of the nearest folder above that has any.</summary>
    /// <exception cref="UnreadableFileException">There is none, or there are several in one folder.</exception>
    public static string ProjectOf(string code)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(code)); folder is not null; )
        {
            var projects = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + ProjectEnding) : [];
            if (projects is [var only])
            {
                return CodeProblem.Shown(only);
            }

            if (projects.Length > 1)
            {
                throw new UnreadableFileException(
                    $"{code} may belong to any of {projects.Length} projects in {folder}: name the project itself."
                );
            }

            folder = Path.GetDirectoryName(folder);
        }

        throw new UnreadableFileException(
            $"{code} belongs to no project: no folder above it holds a {ProjectEnding} file. C# is read through its project, which knows what its names mean."
        );
    }
}
