using System.Reflection;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Tool.Linting.Code;

namespace RulesKit.Analyzers.Tests.OwnCode;

/// <summary>The project's own code, compiled as its build compiles it, gives the analyzers nothing to say.</summary>
public sealed class OwnCodeTests
{
    [Theory]
    [InlineData("engine/RulesKit.Engine/RulesKit.Engine.csproj")]
    [InlineData("engine/RulesKit.Planning/RulesKit.Planning.csproj")]
    [InlineData("apps/tool/RulesKit.Tool.csproj")]
    [InlineData("apps/api/RulesKit.Api.csproj")]
    public void Nothing_is_reported_of_a_project(string project)
    {
        // What a project references is there in the configuration that this test was built in.
        Environment.SetEnvironmentVariable("Configuration", Configuration);
        var found = new CodeLinter(new MSBuild()).Lint(RepositoryFiles.PathOf(project.Split('/')));

        found.Unreadable.ShouldBeNull();
        found.Files.Count.ShouldBeGreaterThan(10);
        found.Problems.ShouldBeEmpty();
    }

    private static string Configuration { get; } =
        typeof(OwnCodeTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
