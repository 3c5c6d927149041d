using RulesKit.Engine.Files;
using RulesKit.Engine.RuleTests;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Testing;

/// <summary>Runs every test that a command line names. Used once.</summary>
internal sealed class TestRun(IFiles files, TestRequest request)
{
    private readonly RuleTestLoader loader = new(files.Read);
    private readonly RuleTestRunner runner = new();
    private readonly List<TestedFile> tested = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> unreadable = [];

    public TestRunResult Run()
    {
        foreach (var file in TestFinder.Find(files, request.Paths, unreadable.Add))
        {
            Run(file);
        }

        CheckFilter();
        return new TestRunResult(
            tested,
            diagnostics.Distinct().ToArray(),
            unreadable.Distinct(StringComparer.Ordinal).ToArray()
        );
    }

    private void Run(string file)
    {
        try
        {
            var reading = loader.Load(file);
            diagnostics.AddRange(reading.Diagnostics);
            if (reading.Suite is { } suite)
            {
                var wanted = suite with { Tests = suite.Tests.Where(IsWanted).ToArray() };
                tested.Add(new TestedFile(file, suite, runner.Run(wanted)));
            }
        }
        catch (UnreadableFileException e)
        {
            unreadable.Add(e.Message);
        }
    }

    private bool IsWanted(PreparedTest test) =>
        request.Filter is null
        || test.Test.Rules.ContainsKey(request.Filter)
        || test.Test.Name.Value.Contains(request.Filter, StringComparison.OrdinalIgnoreCase);

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
