using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Fixes;

/// <summary>Every fix mends one place, and all of a document, a project and a solution.</summary>
public sealed class FixTests
{
    public static IEnumerable<object[]> Cases => FixCase.All.Select(c => new object[] { c.Id, c.IsFile });

    [Fact]
    public void Every_fix_of_every_diagnostic_has_a_case()
    {
        var offered = AnalyzerList.Fixes.SelectMany(f =>
            f.FixableDiagnosticIds.Select(id => $"{id} {f is RulesKit.CodeFixes.RuleSets.RuleSetFixProvider}")
        );
        var tested = FixCase.All.Select(c => $"{c.Id} {c.IsFile}");

        tested.Order(StringComparer.Ordinal).ShouldBe(offered.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task One_place_after_the_other_is_mended(string id, bool isFile)
    {
        var fixCase = Case(id, isFile);
        using var project = new FixProject();
        var solution = project.Create(fixCase.Project, "One");
        for (var rounds = 0; rounds < 10; rounds++)
        {
            var found = (await FixProject.DiagnosticsOfAsync(solution.Projects.Single())).Where(d => d.Id == id);
            if (found.FirstOrDefault() is not { } diagnostic)
            {
                break;
            }

            var offers = await FixProject.OffersAsync(solution.Projects.Single(), diagnostic);
            solution = await FixProject.ApplyAsync(OfOnePlace(offers).Action);
        }

        await ShouldBeMendedAsync(solution, fixCase);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task All_of_a_document_is_mended(string id, bool isFile)
    {
        var fixCase = Case(id, isFile);
        using var project = new FixProject();
        var solution = project.Create(fixCase.Project, "One");

        // A file is no document to Roslyn's scopes, so that all of a file is an action of its own.
        await ShouldBeMendedAsync(
            isFile
                ? await FixAllOfFileAsync(solution, fixCase)
                : await FixAllAsync(solution, fixCase, FixAllScope.Document),
            fixCase
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task All_of_a_project_is_mended_and_no_other_project(string id, bool isFile)
    {
        var fixCase = Case(id, isFile);
        using var project = new FixProject();
        var solution = project.Create(fixCase.Project, "One", "Two");

        var mended = await FixAllAsync(solution, fixCase, FixAllScope.Project);

        (await TextOfAsync(mended.Projects.First(), fixCase)).ShouldBe(fixCase.After);
        (await TextOfAsync(mended.Projects.Last(), fixCase)).ShouldBe(fixCase.Before);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task All_of_a_solution_is_mended(string id, bool isFile)
    {
        var fixCase = Case(id, isFile);
        using var project = new FixProject();
        var solution = project.Create(fixCase.Project, "One", "Two");

        await ShouldBeMendedAsync(await FixAllAsync(solution, fixCase, FixAllScope.Solution), fixCase);
    }

    [Theory]
    [InlineData("Holds(\"plan.Zzzz\");")]
    [InlineData("Holds(\"plan.Ovens >\");")]
    [InlineData("Holds(\"plan.Oven\" + \"z > 3\");")]
    [InlineData("const string Name = \"plan.Oven > 3\"; Holds(Name);")]
    public async Task Nothing_is_offered_where_the_mend_takes_thinking(string statement)
    {
        var code =
            $"static class Use {{ static void Holds([RuleExpression(typeof(Plan))] string condition) {{ }} static void Run() {{ {statement} }} }}";
        using var project = new FixProject();
        var solution = project.Create(Samples.Code.WithPlain(code, "/src/Use.cs"), "One");
        var diagnostic = (await FixProject.DiagnosticsOfAsync(solution.Projects.Single())).ShouldHaveSingleItem();

        (await FixProject.OffersAsync(solution.Projects.Single(), diagnostic)).ShouldBeEmpty();
    }

    private static FixCase Case(string id, bool isFile) => FixCase.All.Single(c => c.Id == id && c.IsFile == isFile);

    private static async Task<Solution> FixAllAsync(Solution solution, FixCase fixCase, FixAllScope scope)
    {
        var project = solution.Projects.First();
        var diagnostic = (await FixProject.DiagnosticsOfAsync(project).ConfigureAwait(false)).First(d =>
            d.Id == fixCase.Id
        );
        var offers = await FixProject.OffersAsync(project, diagnostic).ConfigureAwait(false);
        var (provider, action) = OfOnePlace(offers);
        var document = FixProject.DocumentOf(project, diagnostic) as Document;
        return await FixProject
            .ApplyAllAsync(provider, project, document, scope, action.EquivalenceKey!)
            .ConfigureAwait(false);
    }

    private static (CodeFixProvider Provider, CodeAction Action) OfOnePlace(
        IEnumerable<(CodeFixProvider Provider, CodeAction Action)> offers
    ) =>
        offers.Where(o => !o.Action.EquivalenceKey!.EndsWith(".file", StringComparison.Ordinal)).ShouldHaveSingleItem();

    private static async Task<Solution> FixAllOfFileAsync(Solution solution, FixCase fixCase)
    {
        var project = solution.Projects.Single();
        var diagnostic = (await FixProject.DiagnosticsOfAsync(project).ConfigureAwait(false)).First(d =>
            d.Id == fixCase.Id
        );
        var offers = await FixProject.OffersAsync(project, diagnostic).ConfigureAwait(false);
        var key = RulesKit.CodeFixes.RuleSets.RuleSetFixProvider.KeyOfFile(fixCase.Id);
        var ofFile = offers.Where(o => o.Action.EquivalenceKey == key).ToArray();

        // Where there is one place only, or all places are mended as one, the mend of the place is that of the file.
        var chosen = ofFile.Length == 0 ? OfOnePlace(offers) : ofFile.ShouldHaveSingleItem();
        return await FixProject.ApplyAsync(chosen.Action).ConfigureAwait(false);
    }

    private static async Task ShouldBeMendedAsync(Solution solution, FixCase fixCase)
    {
        foreach (var project in solution.Projects)
        {
            (await TextOfAsync(project, fixCase).ConfigureAwait(false)).ShouldBe(fixCase.After);
            (await FixProject.DiagnosticsOfAsync(project).ConfigureAwait(false)).ShouldNotContain(d =>
                d.Id == fixCase.Id
            );
        }
    }

    private static async Task<string> TextOfAsync(Project project, FixCase fixCase)
    {
        var document = project
            .Documents.Concat<TextDocument>(project.AdditionalDocuments)
            .Single(d => d.FilePath == fixCase.Path);
        return (await document.GetTextAsync().ConfigureAwait(false)).ToString();
    }
}
