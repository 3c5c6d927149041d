using RulesKit.Architecture.Tests.Support;
using RulesKit.Engine.Checking;
using RulesKit.Language.Models;
using RulesKit.Planning;
using RulesKit.Testing;
using RulesKit.Workflows;

namespace RulesKit.Architecture.Tests.PublicSurface;

/// <summary>
/// The public surface of each package is a checked-in text file. A change of the surface shows as a change of the file;
/// set the environment variable UPDATE_SURFACE to 1 to write the files anew.
/// </summary>
public sealed class PublicSurfaceTests
{
    public static TheoryData<Type> Assemblies =>
        [typeof(ModelSchema), typeof(RuleSet), typeof(BusinessPlan), typeof(PlanGenerators), typeof(WorkflowEngine)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_surface_is_the_one_that_was_agreed(Type inAssembly)
    {
        var assembly = inAssembly.Assembly;
        var file = Path.Combine(
            Repository.Root,
            "tests/RulesKit.Architecture.Tests/PublicSurface",
            $"{assembly.GetName().Name}.txt"
        );
        var surface = string.Join('\n', SurfaceWriter.Describe(assembly)) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SURFACE") == "1")
        {
            File.WriteAllText(file, surface);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; run the test with UPDATE_SURFACE=1.");
        surface.ShouldBe(
            File.ReadAllText(file).ReplaceLineEndings("\n"),
            "Run with UPDATE_SURFACE=1 if the change is meant."
        );
    }
}
