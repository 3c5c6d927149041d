using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Embedded;

/// <summary>The language of rules inside C# literals.</summary>
public sealed class EmbeddedTextTests
{
    private const string Asking = """
        static class Asking
        {
            public static void Holds([RuleExpression(typeof(Plan))] string condition, int other = 0) { }
            public static void Each([RuleExpression(typeof(Plan), Kind = RuleExpressionKind.Sequence)] string items) { }
            public static void Gives([RuleExpression(typeof(Plan), Kind = RuleExpressionKind.Value)] string value) { }
            public static void Says([RuleExpression(typeof(Plan), Kind = RuleExpressionKind.Message)] string text) { }
            public static void OfBread([RuleExpression(typeof(Plan), ForEach = "plan.Breads", Item = "bread")] string text) { }
            [RuleExpression(typeof(Plan))] public static string Condition { get; set; } = "plan.{|RK1003:Organig|}";
            [RuleExpression(typeof(Plan))] public static string Field = "{|RK1002:x|}.Y";
        }
        """;

    [Fact]
    public async Task Texts_given_to_what_an_attribute_marks_are_checked() =>
        await Samples
            .Code.With(Asking, "/src/Asking.cs")
            .With(
                """""
                Asking.Holds("plan.{|RK1003:Organik|}");
                Asking.Holds(condition: "plan.Organic && \u0070lan.{|RK1003:Or\u0067|}", other: 1);
                Asking.Holds(@"plan.Breads.Any(b => b.Name == ""rye"" && b.{|RK1003:Nam|} == """")");
                Asking.Holds("""
                    plan.Organic
                        && plan.{|RK1003:Oven|} > 3
                    """);
                Asking.Holds("plan.Breads" + ".Any(b => {|RK1002:c|}" + ".Price > 1)");
                Asking.Holds("{|RK1005:plan.Breads|}");
                Asking.Holds("{|RK1005:plan.Breads|}" + "");
                Asking.Holds(("plan.Ovens >{|RK1001:|}"));
                Asking.Each("{|RK1005:plan.Ovens|}");
                Asking.Each("plan.Breads.Where(b => b.Price > 2)");
                Asking.Gives("{|RK1004:plan.Ovens + plan.Organic|}");
                Asking.Says("{plan.Ovens} ovens and {plan.{|RK1003:Oven|}}");
                Asking.OfBread("bread.Price > 2 && bread.{|RK1003:Prize|} > 2");
                Asking.Condition = "plan.Breads.{|RK1003:Anny|}()";
                Asking.Field = "plan.Organic";
                var text = Console.ReadLine()!;
                Asking.Holds(text);
                """"",
                "/src/Use.cs"
            )
            .VerifyAsync();

    [Fact]
    public async Task Texts_with_a_comment_are_checked() =>
        await Samples
            .Code.With(
                """
                // lang=rule
                var a = "plan.Organic {|RK1008:AND|} plan.Nothing";
                var b = /* lang=rule,Plan */ "plan.{|RK1003:Nothing|}";
                // lang=rule,Bakery.Plan
                var c = "plan." + "{|RK1003:Nothing|}";
                // lang=regex
                var d = "plan.Nothing AND";
                // lang=ruler
                var e = "plan.Nothing AND";
                var f = "plan.Nothing AND";
                Console.WriteLine(a + b + c + d + e + f);
                """
            )
            .VerifyAsync();

    [Fact]
    public async Task Calls_of_the_builder_are_read_as_the_document_that_they_write() =>
        await Samples
            .Code.With(
                """
                var ruleSet = RuleSet
                    .For<Plan>({|RK0005:"The Bakery"|}, "1.0.0")
                    .Constant("cheap", 2.5m)
                    .Constant("never", new[] { "rye", "wheat" })
                    .Definition("dear", "plan.Breads.Where(b => b.Price > {|RK1002:cheep|})")
                    .Rule("organic", r => r.Titled("All is organic").Within({|RK0005:"2026-02-30"|}, "P1Y").Require("plan.{|RK1003:Organik|}"))
                    .Rule({|RK0007:"organic"|}, r => r.Titled("Again").Require("plan.Ovens > cheap"))
                    .Rule({|RK0010:"breads"|}, r =>
                        r.Titled("Breads").ForEach("bread", "plan.Breads").Require("bread.{|RK1003:Prize|} > 2").Message("{bread.{|RK1003:Nam|}}"))
                    .Rule("lambdas", r =>
                        r.Titled("Lambdas").ForEach(p => p.Breads).Expects(Expected.Any).Require(bread => bread.Price > 2)
                            .Except("bread.{|RK1003:Nothing|} > 3", "Why not").Message("{bread.Name}"))
                    .Build();
                """
            )
            .VerifyAsync();

    [Fact]
    public async Task Meaning_is_looked_at_where_all_is_known() =>
        await Samples
            .Code.With(
                """
                RuleSet.For<Plan>("bakery", "1.0.0")
                    .Constant({|RK2004:"never"|}, 3)
                    .Rule("a", r => r.Titled("A").Require("plan.Ovens > 3 && {|RK2010:plan.Ovens > 2|}"))
                    .Build();
                RuleSet.For<Plan>("bakery", "1.0.0")
                    .Constant("never", Environment.TickCount)
                    .Rule("a", r => r.Titled("A").Require("plan.Ovens > 3 && plan.Ovens > 2"))
                    .Build();
                """
            )
            .VerifyAsync();

    [Fact]
    public async Task Names_that_may_come_later_are_let_pass() =>
        await Samples
            .Code.With(
                """
                var begun = RuleSet.For<Plan>("bakery", "1.0.0")
                    .Rule("a", r => r.Titled("A").Require("plan.Ovens > least"))
                    .Rule("b", r => r.Titled("B").Require("plan.{|RK1003:Oven|} > least"));
                begun.Constant("least", 2).Build();
                """
            )
            .VerifyAsync();

    [Fact]
    public async Task Functions_are_those_that_the_builder_is_given() =>
        await Samples
            .Code.With(
                """
                RuleSet.For<Plan>("bakery", "1.0.0")
                    .WithFunctions(RuleFunctions.From(typeof(Functions)))
                    .Rule("a", r => r.Titled("A").Require("Half(plan.Ovens) > 3 && {|RK1006:Half(plan.Organic)|} > 3"))
                    .Build();

                /// <summary>Functions.</summary>
                public static class Functions
                {
                    /// <summary>Half of it.</summary>
                    [RuleFunction]
                    public static decimal Half(decimal value) => value / 2;
                }
                """
            )
            .VerifyAsync();

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        await Samples
            .Code.With(
                """
                // <auto-generated/>
                static class Made
                {
                    // lang=rule,Bakery.Plan
                    const string Text = "plan.Nothing";
                }
                """,
                "/src/Made.g.cs"
            )
            .VerifyAsync();
}
