using RulesKit.Engine.Files;
using RulesKit.Engine.RuleTests;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Testing;

/// <summary>Runs every test that a command line names, and looks at what the tests are worth. Used once.</summary>
internal sealed class TestRun(IFiles files, TestRequest request)
{
    private readonly RuleTestLoader loader = new(files.Read) { AllowsDrafts = request.Update };
    private readonly RuleTestRunner runner = new();
    private readonly List<TestedFile> tested = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> unreadable = [];

    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public TestRunResult Run(CancellationToken cancellation)
    {
        foreach (var file in TestFinder.Find(files, request.Paths, unreadable.Add))
        {
            Try(() => Run(file));
        }

        CheckFilter();
        var groups = RuleSetTests.Of(tested);
        var equivalents = request.Mutate ? FindEquivalents() : null;
        var result = new TestRunResult(
            tested,
            diagnostics.Distinct().ToArray(),
            unreadable.Distinct(StringComparer.Ordinal).ToArray()
        );
        var worth = new TestWorth(request, groups);
        result = request.Coverage ? result with { Coverage = worth.Cover() } : result;
        if (equivalents is not null && result.IsGreen)
        {
            result = result with { Mutations = worth.Mutate(equivalents, cancellation) };
        }

        return result with
        {
            Shortfalls = Shortfalls.Of(request, result).ToArray(),
        };
    }

    private void Run(string file)
    {
        var reading = loader.Load(file);
        diagnostics.AddRange(reading.Diagnostics);
        if (reading.Suite is { } suite)
        {
            var wanted = suite with { Tests = suite.Tests.Where(IsWanted).ToArray() };
            tested.Add(new TestedFile(file, suite, runner.Run(wanted)));
        }
    }

    private EquivalentMutants FindEquivalents()
    {
        var equivalents = new EquivalentMutants(files);
        foreach (var folder in tested.Select(f => Path.GetDirectoryName(f.File) ?? "").Distinct(StringComparer.Ordinal))
        {
            Try(() => diagnostics.AddRange(equivalents.Read(folder)));
        }

        return equivalents;
    }

    private bool IsWanted(PreparedTest test) =>
        request.Filter is null
        || test.Test.Rules.ContainsKey(request.Filter)
        || test.Test.Name.Value.Contains(request.Filter, StringComparison.OrdinalIgnoreCase);

    private void Try(Action read)
    {
        try
        {
            read();
        }
        catch (UnreadableFileException e)
        {
            unreadable.Add(e.Message);
        }
    }

    /// <summary>A filter that lets nothing through is a slip of the pen, and no success.</summary>
    private void CheckFilter()
    {
        if (request.Filter is null || tested.Count == 0 || tested.Exists(f => f.Results.Count > 0))
        {
            return;
        }

        var ids = tested.SelectMany(f => f.Suite.RuleSet.RuleIds).Distinct(StringComparer.Ordinal);
        unreadable.Add(
            $"--filter {request.Filter}: no test names this rule in what it expects, and no test's name contains it.{NearestName.Suggestion(request.Filter, ids)}"
        );
    }
}
