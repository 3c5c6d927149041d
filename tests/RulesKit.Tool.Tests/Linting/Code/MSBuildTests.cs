using System.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting.Code;

/// <summary>Projects as the installed SDK reads them.</summary>
public sealed class MSBuildTests : IDisposable
{
    private const string ProjectText = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        </Project>
        """;

    private readonly TempFolder folder = new();

    public MSBuildTests()
    {
        // Nothing of the folders above, whatever they hold, is taken along.
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        folder.Write("Directory.Packages.props", "<Project />");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_restored_project_is_linted_with_what_its_generators_write()
    {
        var project = folder.Write("Some.csproj", ProjectText);
        folder.Write(
            "Code.cs",
            """
            using System.Text.RegularExpressions;

            public static partial class Code
            {
                [GeneratedRegex("[a-z]+")]
                public static partial Regex Letters();
            }

            public static class Plans
            {
                // lang=rule
                public const string Rule = "plan.Launches.Count >";
            }
            """
        );
        Restore(project);
        var run = ToolRun.Run("lint", project);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldContain("12:");
        run.Out.ShouldContain("error RK1");
        run.Out.ShouldContain("1 error in 1 of");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_project_whose_packages_were_not_restored_is_no_pass()
    {
        const string Package =
            "<ItemGroup><PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.4\" /></ItemGroup>";
        var text = ProjectText.Replace("</Project>", Package + "</Project>", StringComparison.Ordinal);
        folder.Write("Code.cs", "internal sealed class Code : Newtonsoft.Json.JsonConverter;");
        var run = ToolRun.Run("lint", folder.Write("Some.csproj", text));
        run.Error.ReplaceLineEndings(" ").ShouldContain("does not compile");
        run.Error.ShouldNotContain("   at ");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Theory]
    [InlineData("<Project")]
    [InlineData("<Project Sdk=\"None.Such\" />")]
    public void A_project_that_is_none_is_refused_with_what_MSBuild_says(string text)
    {
        var run = ToolRun.Run("lint", folder.Write("Some.csproj", text));
        run.Error.ReplaceLineEndings(" ").ShouldContain("MSBuild refuses it");
        run.Error.ShouldNotContain("   at ");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    private static void Restore(string project)
    {
        using var restore = Process.Start(
            new ProcessStartInfo("dotnet", ["restore", project, "-v", "q"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var output = restore.StandardOutput.ReadToEnd();
        restore.WaitForExit();
        restore.ExitCode.ShouldBe(0, output);
    }
}
