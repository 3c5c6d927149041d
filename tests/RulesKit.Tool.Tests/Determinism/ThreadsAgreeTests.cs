using RulesKit.Engine.Checking;
using RulesKit.Engine.Rendering;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Determinism;

/// <summary>Threads that share one checker get the verdicts that one thread gets alone.</summary>
public sealed class ThreadsAgreeTests
{
    private const int Threads = 16;

    [Fact]
    public void On_the_verdicts_of_every_shipped_plan()
    {
        var ruleSet = RuleSet.Load(Repository.Rules);
        string[] plans =
        [
            .. Directory.EnumerateFiles(Repository.Plans).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        ];
        var alone = Array.ConvertAll(plans, plan => Verdict(RuleSet.Load(Repository.Rules).CreateChecker(), plan));

        // A new checker, so that the threads also meet where it prepares itself.
        var shared = ruleSet.CreateChecker();
        using var start = new Barrier(Threads);
        var found = new string[Threads][];
        var threads = Enumerable
            .Range(0, Threads)
            .Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                var order = plans.Select((_, i) => (i + number) % plans.Length);
                var verdicts = new string[plans.Length];
                foreach (var i in order)
                {
                    verdicts[i] = ForeignCulture.Run(
                        number % 2 == 0 ? "ar-SA" : "tr-TR",
                        () => Verdict(shared, plans[i])
                    );
                }

                found[number] = verdicts;
            }))
            .ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        found.ShouldAllBe(verdicts => verdicts.SequenceEqual(alone, StringComparer.Ordinal));
    }

    private static string Verdict(PlanChecker checker, string plan) => VerdictJson.Write([checker.Check(plan)]);
}
