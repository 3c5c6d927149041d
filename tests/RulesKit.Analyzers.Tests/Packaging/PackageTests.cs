using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Analyzers.Tests.Packaging;

/// <summary>The package as a project gets it: packed, restored from a folder, and run by the compiler of the SDK.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ruleskit-package");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_fresh_project_with_the_package_sees_the_diagnostics()
    {
        var feed = Path.Combine(folder.FullName, "feed");
        var project = RepositoryFiles.PathOf("analyzers", "RulesKit.Analyzers");
        Run(RepositoryFiles.Root, "pack", project, "-c", Configuration, "-p:RunAnalyzers=false", "-o", feed)
            .ExitCode.ShouldBe(0);
        var package = Directory.GetFiles(feed, "RulesKit.Analyzers.*.nupkg").ShouldHaveSingleItem();
        ShouldHoldWhatACompilerLoads(package);

        WriteConsumer(feed, Path.GetFileNameWithoutExtension(package)["RulesKit.Analyzers.".Length..]);
        var build = Run(folder.FullName, "build", "--nologo", "-v", "q");

        build.Output.ShouldNotContain("AD0001");
        build.Output.ShouldNotContain("CS8032");
        build.Output.ShouldContain("first.rules.json(4,57): error RK1003: ");
        build.Output.ShouldContain("Code.cs(5,130): error RK1003: ");
        build.Output.ShouldContain("Code.cs(8,68): error RK3006: ");
    }

    /// <summary>
    /// The class is compiled with the program: it runs trimmed and ahead of time, and gives the engine's verdict.
    /// </summary>
    [Fact]
    public void A_fresh_program_with_the_package_has_the_generated_class_also_compiled_ahead_of_time()
    {
        var feed = Path.Combine(folder.FullName, "feed");
        var project = RepositoryFiles.PathOf("analyzers", "RulesKit.Analyzers");
        Run(RepositoryFiles.Root, "pack", project, "-c", Configuration, "-p:RunAnalyzers=false", "-o", feed)
            .ExitCode.ShouldBe(0);
        var package = Directory.GetFiles(feed, "RulesKit.Analyzers.*.nupkg").ShouldHaveSingleItem();
        WriteProgram(feed, Path.GetFileNameWithoutExtension(package)["RulesKit.Analyzers.".Length..]);
        const string verdict = "NonCompliant seats Failed /seats Only 2 seats.";

        var run = Run(folder.FullName, "run", "--nologo", "-v", "q");

        run.Output.Trim().ShouldBe(verdict);
        if (Run(folder.FullName, "restore", "-p:PublishAot=true", "--nologo").ExitCode != 0)
        {
            Console.WriteLine("The compiler ahead of time does not restore here, so only the built program was run.");
            return;
        }

        var published = Path.Combine(folder.FullName, "out");
        var publish = Run(folder.FullName, "publish", "-p:PublishAot=true", "-o", published, "--nologo", "-v", "q");
        publish.ExitCode.ShouldBe(0, publish.Output);
        publish.Output.ShouldNotContain("warning");
        Execute(Path.Combine(published, "Program"), published).Output.Trim().ShouldBe(verdict);
    }

    private static string Configuration { get; } =
        typeof(PackageTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static void ShouldHoldWhatACompilerLoads(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var files = archive.Entries.Select(e => e.FullName).ToArray();

        files
            .Where(f => f.EndsWith(".dll", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "analyzers/dotnet/cs/RulesKit.Analyzers.dll",
                "analyzers/dotnet/cs/RulesKit.CodeFixes.dll",
                "analyzers/dotnet/cs/RulesKit.Generator.dll",
                "analyzers/dotnet/cs/RulesKit.Language.dll",
            ]);
        files.ShouldContain("build/RulesKit.Analyzers.targets");
        files.ShouldContain("build/profiles/strict.globalconfig");
        foreach (var descriptor in Descriptors.RuleDescriptors.All)
        {
            files.ShouldContain(descriptor.HelpLinkUri);
        }

        using var nuspec = new StreamReader(archive.GetEntry("RulesKit.Analyzers.nuspec")!.Open());
        nuspec.ReadToEnd().ShouldNotContain("<dependency ");
    }

    private void WriteProgram(string feed, string version)
    {
        LeaveTheRepository();
        Write(
            "NuGet.config",
            $"""<configuration><packageSources><add key="feed" value="{feed}" /></packageSources></configuration>"""
        );
        Write(
            "Program.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RulesKit.Analyzers" Version="{version}" PrivateAssets="all" />
                <Reference Include="{typeof(ModelSchema).Assembly.Location}" />
                <Reference Include="{typeof(Verdict).Assembly.Location}" />
                <AdditionalFiles Include="first.rules.json" RulesKitClass="Acme.FirstRules" />
              </ItemGroup>
            </Project>
            """
        );
        Write(
            "first.rules.json",
            """
            {
              "id": "first", "version": "1.0.0", "title": "First", "model": "clr:Acme.Plan",
              "rules": [
                { "id": "seats", "title": "Seats", "require": "plan.Seats > 3", "message": "Only {plan.Seats} seats." }
              ]
            }
            """
        );
        Write(
            "Program.cs",
            """
            using RulesKit.Language.Types;

            var options = new RulesKit.Engine.Checking.CheckOptions { AsOf = Date.Of(2026, 1, 1) };
            var verdict = new Acme.FirstRules().Check(new Acme.Plan("p", 2), options);
            foreach (var rule in verdict.Rules)
            {
                var finding = rule.Findings[0];
                var pointer = finding.Evidence[0].Pointer;
                Console.WriteLine($"{verdict.Compliance} {rule.Id} {rule.Outcome} {pointer} {finding.Message}");
            }

            namespace Acme
            {
                public sealed record Plan(string Id, long Seats);
            }
            """
        );
    }

    /// <summary>Nothing of the repository around is taken along.</summary>
    private void LeaveTheRepository()
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    private void WriteConsumer(string feed, string version)
    {
        // Nor anything of the machine.
        LeaveTheRepository();
        Write(
            "NuGet.config",
            $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>"""
        );
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{folder.FullName}/packages</RestorePackagesPath>
                <RulesKitProfile>strict</RulesKitProfile>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RulesKit.Analyzers" Version="{version}" PrivateAssets="all" />
                <Reference Include="{typeof(ModelSchema).Assembly.Location}" />
                <Reference Include="{typeof(Verdict).Assembly.Location}" />
                <AdditionalFiles Include="*.rules.json" />
              </ItemGroup>
            </Project>
            """
        );
        Write(
            "first.rules.json",
            """
            {
              "id": "first", "version": "1.0.0", "title": "First", "model": "clr:Acme.Plan",
              "rules": [
                { "id": "seats", "title": "Seats", "require": "plan.Seat > 3" }
              ]
            }
            """
        );
        Write(
            "Code.cs",
            """
            namespace Acme;
            public sealed record Plan(string Id, long Seats);
            public static class Rules
            {
                public static object Made => RulesKit.Engine.Checking.RuleSet.For<Plan>("a", "1").Rule("b", r => r.Titled("B").Require("plan.Seat > 3"));
                /// <summary>Whether it is late.</summary>
                [RulesKit.Language.Functions.RuleFunction]
                public static bool IsLate(long hour) => hour < System.DateTime.Now.Hour;
            }
            """
        );
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private static (int ExitCode, string Output) Run(string workingFolder, params string[] args) =>
        Execute("dotnet", workingFolder, args);

    private static (int ExitCode, string Output) Execute(string program, string workingFolder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = workingFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // The build around this test says where its own things are.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
