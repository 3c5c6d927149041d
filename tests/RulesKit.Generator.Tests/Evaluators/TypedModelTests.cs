using System.Reflection;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Generator.Tests.Harness;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Tests.Evaluators;

/// <summary>
/// A class over the project's own types gives the interpreter's verdict, byte for byte: enums, structs, arrays,
/// references, absent members, groups and functions.
/// </summary>
public sealed class TypedModelTests
{
    private static readonly Lazy<Bound> Compiled = new(() => new Bound());

    [Fact]
    public void Over_generated_plans()
    {
        var outcomes = new HashSet<Outcome>();
        Laws.HoldForSeeds(seed =>
        {
            var plan = Compiled.Value.Plan(new Random(seed));
            var options = new CheckOptions { Evaluator = EvaluatorChoice.Interpreter };
            Verdict expected;
            try
            {
                expected = Compiled.Value.Interpret(plan, options);
            }
            catch (Engine.Plans.InvalidPlanException refused)
            {
                var same = Should.Throw<Engine.Plans.InvalidPlanException>(() => Compiled.Value.Check(plan, null));
                same.Message.ShouldBe(refused.Message);
                return;
            }

            outcomes.UnionWith(expected.Rules.Select(r => r.Outcome));
            VerdictJson.Write([Compiled.Value.Check(plan, null)]).ShouldBe(VerdictJson.Write([expected]));
        });
        outcomes.ShouldBe([Outcome.Passed, Outcome.Failed, Outcome.Unknown, Outcome.Vacuous], ignoreOrder: true);
    }

    /// <summary>The compiled project, its types and both ways to check.</summary>
    private sealed class Bound
    {
        private readonly Assembly assembly;
        private readonly PlanChecker checker;
        private readonly object rules;

        public Bound()
        {
            var type = Bakery.Make().LoadType("Acme.BakeryRules");
            assembly = type.Assembly;
            rules = Activator.CreateInstance(type)!;
            var options = new RuleSetOptions { Functions = RuleFunctions.From(Type("Functions")) };
            checker = RuleSet
                .Read(new SourceText(Bakery.RuleSet, Bakery.Path), ModelSchema.FromClr(Type("Plan")), options)
                .RuleSetOrThrow()
                .CreateChecker();
        }

        public Verdict Interpret(object plan, CheckOptions options) => checker.Check(plan, options);

        public Verdict Check(object plan, CheckOptions? options)
        {
            try
            {
                return (Verdict)rules.GetType().GetMethod("Check")!.Invoke(rules, [plan, options])!;
            }
            catch (TargetInvocationException thrown)
            {
                throw thrown.InnerException!;
            }
        }

        public object Plan(Random random)
        {
            var bakers = Enumerable
                .Range(0, random.Next(1, 4))
                .Select(i => Make("Baker", $"b{i}", random.Next(2) == 0, Maybe(random, Day(random))))
                .ToArray();
            var breads = Enumerable.Range(0, random.Next(0, 7)).Select(i => Bread(random, i, bakers.Length)).ToArray();
            var plan = Make(
                "Plan",
                "p",
                Date.Of(2025, 3, 1),
                Date.Of(2025, 1, 1),
                Date.Of(2025, random.Next(2) == 0 ? 7 : 12, 1),
                ArrayOf("Baker", bakers),
                ListOf("Bread", breads),
                Maybe(random, Make("Address", "Road", Maybe(random, random.Next(0, 200))))
            );
            Set(
                plan,
                "Nick",
                Maybe(
                    random,
                    random.Next(3) switch
                    {
                        0 => "bad",
                        1 => "quiet",
                        _ => "x",
                    }
                )
            );
            return plan;
        }

        private object Bread(Random random, int place, int bakers)
        {
            var grain = Enum.ToObject(Type("Grain"), random.Next(0, 3));
            var grams = random.Next(0, 1500);
            var bread = Make(
                "Bread",
                $"r{place}",
                grain,
                grams,
                Maybe(random, random.Next(0, 900) / 100m),
                Day(random)
            );
            Set(bread, "Baker", Baker());
            Set(bread, "Helpers", Maybe(random, new[] { Baker(), Baker() }));
            Set(
                bread,
                "Sizes",
                random.Next(8) == 0
                    ? default
                    : System.Collections.Immutable.ImmutableArray.Create(random.Next(0, 900), random.Next(0, 900))
            );
            return bread;

            // Now and then nobody's key, so that refusals are compared, too.
            string Baker() => $"b{random.Next(0, random.Next(20) == 0 ? 9 : bakers)}";
        }

        private static object? Maybe(Random random, object value) => random.Next(4) == 0 ? null : value;

        private static DateOnly Day(Random random) => new DateOnly(2024, 12, 1).AddDays(random.Next(0, 400));

        private Type Type(string name) => assembly.GetType($"Acme.{name}", throwOnError: true)!;

        private object Make(string name, params object?[] arguments) =>
            Type(name).GetConstructors().MaxBy(c => c.GetParameters().Length)!.Invoke(arguments);

        private static void Set(object owner, string name, object? value) =>
            owner.GetType().GetProperty(name)!.SetValue(owner, value);

        private Array ArrayOf(string name, object[] items)
        {
            var array = Array.CreateInstance(Type(name), items.Length);
            items.CopyTo(array, 0);
            return array;
        }

        private object ListOf(string name, object[] items) =>
            Activator.CreateInstance(typeof(List<>).MakeGenericType(Type(name)), ArrayOf(name, items))!;
    }
}
