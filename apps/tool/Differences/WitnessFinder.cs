using RulesKit.Engine.Checking;
using RulesKit.Engine.Differences;
using RulesKit.Engine.Files;
using RulesKit.Engine.Plans;
using RulesKit.Engine.RuleTests;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Differences;

/// <summary>Holds two versions of a rule set against plans.</summary>
/// <param name="host">Where files come from.</param>
/// <param name="old">The version before.</param>
/// <param name="now">The version now; both are of one model.</param>
/// <param name="unreadable">Takes what can't be used, in words.</param>
internal sealed class WitnessFinder(ToolHost host, RuleSet old, RuleSet now, Action<string> unreadable)
{
    private readonly PlanChecker oldChecker = old.CreateChecker();
    private readonly PlanChecker newChecker = now.CreateChecker();

    public IEnumerable<Witness> OfPlans(IReadOnlyList<string> paths)
    {
        var sources = new PlanSources(host);
        foreach (var file in sources.Find(paths, (problem, _) => unreadable(problem)))
        {
            if (Try(() => now.ReadPlan(sources.Read(file))) is not { } reading)
            {
                continue;
            }

            if (reading.Plan is { } plan)
            {
                if (Check(file, plan, new CheckOptions()) is { } witness)
                {
                    yield return witness;
                }
            }
            else
            {
                Refuse(file, reading.Errors);
            }
        }
    }

    /// <summary>The plans that tests make; what tests expect is not asked.</summary>
    public IEnumerable<Witness> OfTests(IReadOnlyList<string> paths)
    {
        foreach (var file in TestFinder.Find(host.Files, paths, unreadable))
        {
            foreach (var test in Prepare(file))
            {
                var name = $"{file}: {test.Test.Name.Value}";
                if (test.Plan is null)
                {
                    unreadable($"{name}: {string.Join(" ", test.Problems.Select(p => p.Message))}");
                }
                else if (Check(name, test.Plan, test.Options with { Waivers = Engine.Waivers.WaiverSet.None }) is { } w)
                {
                    yield return w;
                }
            }
        }
    }

    private PreparedTest[] Prepare(string file)
    {
        var diagnostics = new DiagnosticBag();
        var read = Try(() => RuleTestReader.Read(host.Files.Read(file), diagnostics));
        if (read is null || diagnostics.HasErrors)
        {
            unreadable($"{file} can't be used: {string.Join(" ", diagnostics.ToSorted().Select(d => d.Message))}");
            return [];
        }

        var folder = Path.GetDirectoryName(file) ?? "";
        var preparation = new TestPreparation(name => host.Files.Read(PathNames.Combine(folder, name)), now);
        // Which rules a test names is of no interest: only its plan is.
        return read
            .Tests.Select(test => test with { Rules = new Dictionary<string, ExpectedOutcome>(StringComparer.Ordinal) })
            .Select(test => test with { Waivers = null })
            .Select(preparation.Prepare)
            .ToArray();
    }

    /// <summary>What both say; null when the plan can't be checked (reported).</summary>
    private Witness? Check(string name, PreparedPlan plan, CheckOptions options)
    {
        try
        {
            return new Witness(name, oldChecker.Check(plan, options), newChecker.Check(plan, options));
        }
        catch (InvalidPlanException e)
        {
            Refuse(name, e.Errors);
            return null;
        }
    }

    private void Refuse(string name, IReadOnlyList<PlanError> errors) =>
        unreadable($"{name} was left out: {errors[0].Message}");

    private T? Try<T>(Func<T> read)
        where T : class?
    {
        try
        {
            return read();
        }
        catch (UnreadableFileException e)
        {
            unreadable(e.Message);
            return null;
        }
    }
}
