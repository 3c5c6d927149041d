using RulesKit.Engine.Files;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Asks a build system how it would compile a project.</summary>
internal interface IProjectBuild
{
    /// <summary>The command lines of the C# compiler, one for each target framework.</summary>
    /// <param name="project">Path of a project file.</param>
    /// <exception cref="UnreadableFileException">The project can't be evaluated; the message says what the build system said.</exception>
    IReadOnlyList<CompilerCommand> CommandsOf(string project);
}
