using RulesKit.Tool.Linting.Code;

namespace RulesKit.Tool.Tests.Linting.Code;

/// <summary>A build system that compiles every project from the same arguments.</summary>
internal sealed class FixedBuild(params string[] arguments) : IProjectBuild
{
    public IReadOnlyList<CompilerCommand> CommandsOf(string project) =>
        [new(Path.GetDirectoryName(Path.GetFullPath(project))!, [.. arguments, .. References])];

    /// <summary>All that this process could load: the framework, and RulesKit.</summary>
    private static IEnumerable<string> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(file => "/reference:" + file);
}
