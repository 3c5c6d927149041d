using System.Text;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Binding;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Whatever is too large is refused before work is done on it, quickly and by a diagnostic.</summary>
public class LimitTests
{
    /// <summary>Far more than any of these needs, far less than work without a limit would take.</summary>
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(3);

    public static TheoryData<string, string> DeepExpressions =>
        new()
        {
            { "brackets", Repeat("(", 8_000) + "yes" + Repeat(")", 8_000) },
            { "open brackets", Repeat("(", 16_000) },
            { "close brackets", Repeat(")", 16_000) },
            { "signs", Repeat("!", 16_000) + "yes" },
            { "minus signs", Repeat("- ", 8_000) + "1 > 0" },
            { "foreign signs", Repeat("not ", 4_000) + "yes" },
            { "a chain of operators", Repeat("true && ", 2_000) + "true" },
            { "a chain of ??", Repeat("null ?? ", 2_000) + "true" },
            { "members", "plan" + Repeat(".A", 8_000) },
            { "calls", "plan" + Repeat(".A()", 4_000) },
            { "calls in calls", Repeat("f(", 8_000) },
            { "choices", Repeat("true ? 1 : ", 1_400) + "1" },
            { "choices in choices", Repeat("true ? ", 2_000) },
            { "lambdas", Repeat("x => ", 3_000) + "1" },
            { "lambdas with brackets", Repeat("(x) => ", 2_000) + "1" },
            { "patterns", "1 is " + Repeat("not ", 4_000) + "1" },
            { "patterns in brackets", "1 is " + Repeat("(", 8_000) + "1" },
            { "patterns joined", "1 is 1" + Repeat(" or 1", 3_000) },
            { "indexes", "plan" + Repeat("[0]", 5_000) },
            { "open indexes", Repeat("[", 16_000) },
            { "open braces", Repeat("{", 16_000) },
            { "names", Repeat("a ", 8_000) },
            { "parameters", Repeat("(a,", 5_000) },
            { "comments", Repeat("/* */", 3_000) },
            { "quotes", Repeat("\"", 16_001) },
            { "single quotes", Repeat("'", 16_001) },
            { "type arguments", "a" + Repeat("<b", 8_000) },
            { "lists of type arguments", Repeat("a<b,", 4_000) },
            { "points", Repeat(".", 16_000) },
            { "arrows", Repeat("=>", 8_000) },
            { "questions", Repeat("?", 16_000) },
        };

    [Theory]
    [MemberData(nameof(DeepExpressions))]
    public void An_expression_of_any_shape_ends_in_a_diagnostic(string shape, string expression) =>
        Time.ShouldBeWithin(
            Quickly,
            () =>
            {
                var diagnostics = Check(WithRules(Rule($"\"require\": \"{Escape(expression)}\"")));
                diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error).ShouldBeTrue(shape);
                diagnostics.Count.ShouldBeLessThan(50, shape);
            }
        );

    [Theory]
    [InlineData(16_384, false)]
    [InlineData(16_385, true)]
    [InlineData(1_000_000, true)]
    [InlineData(5_000_000, true)]
    public void A_long_expression_is_not_even_read(int length, bool isTooLong)
    {
        const string End = "plan.Organic";
        var expression = new string(' ', length - End.Length) + End;

        Time.ShouldBeWithin(
            Quickly,
            () =>
            {
                var diagnostics = Check(WithRules(Rule($"\"require\": \"{expression}\"")));
                diagnostics.Select(d => d.Id).ShouldBe(isTooLong ? ["RK1007"] : []);
            }
        );
    }

    [Fact]
    public void Depth_is_counted_to_the_level()
    {
        Check(WithRules(Rule($"\"require\": \"{Repeat("true && ", 199)}true\""))).ShouldBeEmpty();
        Check(WithRules(Rule($"\"require\": \"{Repeat("true && ", 200)}true\"")))
            .ShouldHaveSingleItem()
            .Message.ShouldBe(
                "The expression is nested deeper than 200 levels (each operator of a chain is one). Split it into definitions."
            );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_thousand_chained_definitions_are_bound_in_a_moment(bool isReversed)
    {
        var text = WithChain(1_000, i => $"d{i - 1} && plan.Organic", isReversed);
        var limits = ExpressionLimits.Default with { WrittenOutDepth = 5_000 };
        RuleSetChecks.Check(text, limits);

        Time.ShouldBeWithin(TimeSpan.FromSeconds(1), () => Check(text, limits).ShouldBeEmpty());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_that_evaluators_have_no_stack_for_is_refused_once(bool isReversed)
    {
        Check(WithChain(240, i => $"d{i - 1} && plan.Organic", isReversed)).ShouldBeEmpty();

        var diagnostic = Check(WithChain(1_000, i => $"d{i - 1} && plan.Organic", isReversed)).ShouldHaveSingleItem();

        diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.TooLarge);
        diagnostic.Message.ShouldBe(
            "With its definitions written out the expression is nested 502 levels deep; at most 500 are allowed. Say it with fewer definitions inside definitions."
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Definitions_that_double_each_other_are_refused_once(bool isReversed) =>
        Time.ShouldBeWithin(
            Quickly,
            () =>
            {
                var diagnostic = Check(WithChain(1_000, i => $"d{i - 1} && d{i - 1}", isReversed))
                    .ShouldHaveSingleItem();
                diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.TooLarge);
                diagnostic.Message.ShouldStartWith("With its definitions written out the expression has 24575 parts");
                diagnostic.Location.Source.Text[..diagnostic.Location.Span.Start].ShouldEndWith("\"d13\": \"");
            }
        );

    [Fact]
    public void Definitions_that_double_each_other_without_growing_are_fine_in_a_moment()
    {
        // Each level reads the one below twice, but only fourteen levels fit.
        Time.ShouldBeWithin(
            Quickly,
            () => Check(WithChain(13, i => $"d{i - 1} && d{i - 1}", isReversed: true)).ShouldBeEmpty()
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_of_definitions_that_no_stack_could_hold_is_refused_once(bool isReversed) =>
        Time.ShouldBeWithin(
            TimeSpan.FromSeconds(10),
            () =>
            {
                var diagnostic = Check(WithChain(50_000, i => $"d{i - 1}", isReversed)).ShouldHaveSingleItem();
                diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.TooLarge);
                diagnostic.Message.ShouldContain("levels deep; at most");
            }
        );

    [Fact]
    public void A_circle_that_no_stack_could_hold_is_reported_once() =>
        Time.ShouldBeWithin(
            TimeSpan.FromSeconds(10),
            () =>
                Check(WithChain(50_000, i => $"d{i - 1}", isReversed: true).Replace("plan.Organic", "d49999"))
                    .ShouldHaveSingleItem()
                    .Message.ShouldContain(
                        "d49999 → d49998 → d49997 → d49996 → d49995 → d49994 → d49993 → d49992 → … → d49999."
                    )
        );

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(30, true)]
    public void Sequences_inside_sequences_are_refused_by_what_they_cost(int levels, bool isTooCostly)
    {
        var open = string.Concat(Enumerable.Range(0, levels).Select(i => $"plan.Breads.All(b{i} => "));
        var expression = open + "plan.Organic" + Repeat(")", levels);

        var diagnostics = Check(WithRules(Rule($"\"require\": \"{expression}\"")));

        diagnostics.Select(d => d.Id).ShouldBe(isTooCostly ? ["RK2005"] : []);
    }

    [Fact]
    public void Cost_hidden_in_definitions_counts()
    {
        var text = WithChain(6, i => $"plan.Breads.All(b{i} => d{i - 1})", isReversed: false);

        var diagnostic = Check(text).ShouldHaveSingleItem();

        diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.TooCostly);
        diagnostic.Location.Source.Text[..diagnostic.Location.Span.Start].ShouldEndWith("\"d4\": \"");
    }

    [Fact]
    public void What_an_item_costs_is_paid_for_every_item()
    {
        const string Cubic = "plan.Breads.All(a => plan.Breads.All(b => plan.Breads.All(c => plan.Organic)))";
        Check(WithRules(Rule($"\"require\": \"{Cubic}\""))).ShouldBeEmpty();

        var diagnostic = Check(
                WithRules(
                    Rule($"\"forEach\": {{ \"x\": \"plan.Stalls\" }}, \"expects\": \"any\", \"require\": \"{Cubic}\"")
                )
            )
            .ShouldHaveSingleItem();

        diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.TooCostly);
        diagnostic.Message.ShouldStartWith("Checking this rule takes ");
        diagnostic.Location.Source.Text.Substring(diagnostic.Location.Span.Start, 9).ShouldBe("\"example\"");
    }

    [Fact]
    public void Limits_are_settings()
    {
        var text = WithRules(Rule("\"require\": \"plan.Breads.All(b => b.Price > 1 && b.Price < 9)\""));
        var limits = ExpressionLimits.Default;

        RuleSetChecks.Check(text, limits with { Length = 10 }).ShouldHaveSingleItem().Id.ShouldBe("RK1007");
        RuleSetChecks.Check(text, limits with { Depth = 3 }).ShouldHaveSingleItem().Id.ShouldBe("RK1007");
        RuleSetChecks.Check(text, limits with { WrittenOutDepth = 3 }).ShouldHaveSingleItem().Id.ShouldBe("RK1007");
        RuleSetChecks.Check(text, limits with { Nodes = 5 }).ShouldHaveSingleItem().Id.ShouldBe("RK1007");
        RuleSetChecks.Check(text, limits with { Cost = 50 }).ShouldHaveSingleItem().Id.ShouldBe("RK2005");
        RuleSetChecks
            .Check(text, limits with { AssumedItems = 100_000_000 })
            .ShouldHaveSingleItem()
            .Id.ShouldBe("RK2005");
    }

    /// <summary>The errors of a rule set. Large examples say things twice, which the analysis of meaning warns of.</summary>
    private static IReadOnlyList<Diagnostic> Check(string text, ExpressionLimits? limits = null) =>
        [.. RuleSetChecks.Check(text, limits).Where(d => d.Severity == DiagnosticSeverity.Error)];

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");

    /// <summary>Definitions of which each reads the one before, and a rule that reads the last.</summary>
    private static string WithChain(int count, Func<int, string> body, bool isReversed)
    {
        var definitions = Enumerable
            .Range(1, count - 1)
            .Select(i => FormattableString.Invariant($"\"d{i}\": \"{body(i)}\""))
            .Prepend("\"d0\": \"plan.Organic\"");
        var ordered = isReversed ? definitions.Reverse() : definitions;
        var rule = Rule(FormattableString.Invariant($"\"require\": \"d{count - 1}\""));
        return With($"\"definitions\": {{ {string.Join(", ", ordered)} }}, \"rules\": [{rule}]", hasRules: true);
    }
}
