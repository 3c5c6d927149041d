using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.RuleTests;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>
/// Tries mutants on tests that hold without them. A mutant is killed by the first test in which a rule that it can touch
/// is no longer what the test expects; the rest of the verdict can't change, so it is not looked at.
/// </summary>
/// <param name="ruleSet">The rule set.</param>
/// <param name="tests">Its tests.</param>
internal sealed class MutationRunner(RuleSet ruleSet, IReadOnlyList<PreparedTest> tests)
{
    private readonly MutantEnumeration enumeration = new(ruleSet);

    /// <summary>Tries every mutant; the results stand in the order of the mutants, however many threads worked.</summary>
    /// <param name="rule">The id of the only rule whose mutants are tried; null for all.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public IReadOnlyList<MutantResult> Run(string? rule, CancellationToken cancellation)
    {
        var mutants = enumeration.Mutants.Where(m => IsWanted(m, rule)).ToArray();
        var results = new MutantResult[mutants.Length];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, mutants.Length, options, i => results[i] = Try(mutants[i]));
        return results;
    }

    private bool IsWanted(Mutant mutant, string? rule) =>
        rule is null || enumeration.RulesOf(mutant).Contains(rule, StringComparer.Ordinal);

    private MutantResult Try(Mutant mutant)
    {
        var source = new SourceText(mutant.Apply(), mutant.Location.Source.Path);
        var reading = RuleSet.Read(source, ruleSet.Model, new RuleSetOptions { Limits = ruleSet.Limits });
        return reading.RuleSet is { } changed
            ? Try(mutant, changed)
            : new MutantResult(mutant, MutantStatus.NotViable, reading.Diagnostics[0].Message);
    }

    private MutantResult Try(Mutant mutant, RuleSet changed)
    {
        var checker = changed.CreateChecker();
        var ids = enumeration.RulesOf(mutant);
        var rules = changed.Bound.Rules.Where(r => ids.Contains(r.Id, StringComparer.Ordinal)).ToArray();
        try
        {
            var killer = tests.FirstOrDefault(test => rules.Any(rule => Differs(test, rule, checker)));
            return killer is null
                ? new MutantResult(mutant, MutantStatus.Survived, null)
                : new MutantResult(mutant, MutantStatus.Killed, killer.Test.Name.Value);
        }
        catch (InvalidPlanException e)
        {
            return new MutantResult(mutant, MutantStatus.TooLong, e.Message);
        }
#pragma warning disable CA1031 // Whatever a mutant does to the engine, it is told as what it is and no other is lost.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new MutantResult(mutant, MutantStatus.Crashed, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private static bool Differs(PreparedTest test, BoundRule rule, PlanChecker checker) =>
        RuleTestComparison.Difference(test.Test, checker.CheckRule(rule, test.Plan!, test.Options)) is not null;
}
