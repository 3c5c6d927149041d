using System.Xml.Linq;
using RulesKit.Architecture.Tests.Support;

namespace RulesKit.Architecture.Tests.Projects;

/// <summary>Imports run one way: Language, then Engine, then Planning and Testing, then apps; Language, then analyzers.</summary>
public sealed class ImportDirectionTests
{
    /// <summary>What each product project may import directly. A project that is not listed here fails the test.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["RulesKit.Language"] = [],
        ["RulesKit.Engine"] = ["RulesKit.Language"],
        ["RulesKit.Planning"] = ["RulesKit.Engine", "RulesKit.Language"],
        ["RulesKit.Workflows"] = ["RulesKit.Language"],
        ["RulesKit.Testing"] = ["RulesKit.Engine", "RulesKit.Language"],
        ["RulesKit.Analyzers"] = ["RulesKit.Language"],
        ["RulesKit.CodeFixes"] = ["RulesKit.Language", "RulesKit.Analyzers"],
        ["RulesKit.Generator"] = ["RulesKit.Language", "RulesKit.Analyzers"],
        ["RulesKit.Tool"] =
        [
            "RulesKit.Engine",
            "RulesKit.Language",
            "RulesKit.Planning",
            "RulesKit.Workflows",
            "RulesKit.Analyzers",
        ],
        ["RulesKit.Api"] = ["RulesKit.Engine", "RulesKit.Language", "RulesKit.Planning"],
    };

    /// <summary>Packages that what a production service loads must not reference.</summary>
    private const string Roslyn = "Microsoft.CodeAnalysis.CSharp";

    public static TheoryData<string> ProductProjects =>
        [.. Repository.Projects.Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ProductProjects))]
    public void A_project_imports_only_what_lies_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Allowed.ShouldContainKey(name);
        References(project, "ProjectReference")
            .Select(Path.GetFileNameWithoutExtension)
            .ShouldBeSubsetOf(Allowed[name]);
    }

    [Fact]
    public void The_language_has_no_package_so_that_it_runs_inside_a_compiler() =>
        References("engine/RulesKit.Language/RulesKit.Language.csproj", "PackageReference").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ProductProjects))]
    public void Roslyn_is_referenced_by_analyzers_and_the_tool_only(string project)
    {
        var mayUseRoslyn =
            project.StartsWith("analyzers/", StringComparison.Ordinal)
            || project.StartsWith("apps/tool/", StringComparison.Ordinal);
        if (!mayUseRoslyn)
        {
            References(project, "PackageReference").ShouldNotContain(Roslyn);
        }
    }

    [Fact]
    public void The_service_loads_no_Roslyn_by_any_way()
    {
        var locked = File.ReadAllText(Path.Combine(Repository.Root, "apps/api/packages.lock.json"));
        locked.ShouldContain("Npgsql");
        locked.ShouldNotContain("Microsoft.CodeAnalysis.CSharp");
        locked.ShouldNotContain("Microsoft.CodeAnalysis.Common");
    }

    [Fact]
    public void Every_project_is_part_of_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "RulesKit.sln")).Replace('\\', '/');

        // The parity project references a package that does not restore everywhere.
        Repository
            .Projects.Where(p => p != "tests/RulesKit.Parity/RulesKit.Parity.csproj")
            .Where(p => !solution.Contains(p, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument
            .Load(Path.Combine(Repository.Root, project))
            .Descendants(kind)
            .Select(e => (string)e.Attribute("Include")!)
            .Select(i => i.Replace('\\', '/'));
}
