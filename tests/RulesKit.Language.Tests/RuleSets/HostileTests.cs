using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Binding;
using RulesKit.Language.Tests.Syntax;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>
/// Expressions that try to reach what the language does not have, or to look like what they are not: each ends in a
/// clear diagnostic, in every place where an expression stands, and never in an exception.
/// </summary>
public class HostileTests
{
    public static TheoryData<string> Expressions =>
        [
            // Reflection, types, statics, the world outside
            "typeof(System.String).Assembly.GetType(\"System.IO.File\") == null",
            "System.IO.File.ReadAllText(\"/etc/passwd\") == \"\"",
            "global::System.Console.WriteLine(1)",
            "plan.GetType().Assembly.CodeBase == \"\"",
            "\"\".GetType().Module == null",
            "Environment.Exit(1)",
            "System.Diagnostics.Process.Start(\"sh\") == null",
            "Activator.CreateInstance(\"x\") == null",
            "DateTime.Now > asOf",
            "Guid.NewGuid() == 1",
            "nameof(plan) == \"plan\"",
            "plan.Equals(plan)",
            "plan.ToString() == \"\"",
            "object.ReferenceEquals(plan, plan)",
            "string.Format(\"{0}\", plan) == \"\"",
            "\"a\".PadLeft(2000000000).Length > 1",
            "\"a\".Replace(\"a\", \"b\") == \"b\"",
            "(dynamic)plan == null",
            "sizeof(int) == 4",
            "default(int) == 0",
            // Making things, changing things
            "new System.Net.WebClient().DownloadString(\"x\") == \"\"",
            "new { A = 1 }.A == 1",
            "new[] { 1, 2, 3 }.Length == 3",
            "new int[1000000000].Length > 0",
            "stackalloc int[5] == null",
            "plan = null",
            "plan.Ovens = 5",
            "plan.Ovens++ > 3",
            "--plan.Ovens > 3",
            "plan.Ovens += 5",
            "plan.Motto ??= \"x\"",
            "plan with { Ovens = 5 } == plan",
            "ref plan.Ovens",
            "f(out var x)",
            "throw null",
            "await plan",
            "checked(plan.Ovens * 2) > 1",
            "() => true",
            "(() => true)()",
            "delegate { return true; }",
            "{ return true; }",
            "if (true) { }",
            "while (true) ;",
            "from b in plan.Breads select b",
            "plan.Breads.Select(b => new { b.Id }).Any()",
            "plan.Breads.Aggregate(1, (a, b) => a * 2) > 1",
            "true; true",
            "a is { } x",
            "plan is var x && x.Organic",
            "plan is not { Organic: false }",
            "plan switch { _ => true }",
            // Preprocessor, comments, other literals
            "#define X\ntrue",
            "#if false\nfalse\n#endif\ntrue",
            "#pragma warning disable\ntrue",
            "true // always",
            "true /* always",
            "/**/true",
            "$\"{plan.Organic}\" == \"True\"",
            "$\"{System.IO.File.ReadAllText(\"x\")}\" == \"\"",
            "@\"C:\\temp\" == \"\"",
            "\"\"\"raw\"\"\" == \"\"",
            "'a' == 'a'",
            "\"\\x41\" == \"A\"",
            "\"\\U0001F600\" == \"\"",
            "\"\\uD800\" == \"\"",
            "\"unterminated",
            "\"line\nbreak\" == \"\"",
            // Huge and odd numbers
            "99999999999999999999999999999999999999 > 1",
            "1e308 > 1",
            "1e999999999 > 1",
            "0.00000000000000000000000000000000000001 > 0",
            "0xFFFFFFFFFFFFFFFFF > 1",
            "1_______ > 0",
            "١ > 0",
            "1０ > 0",
            "9223372036854775808 > 1",
            "-9223372036854775808 < 1",
            "∞ > 1",
            "NaN > 1",
            // What looks like something else
            "pl\u0430n.Organic",
            "plan.\u041Erganic",
            "рlаn",
            "ｐｌａｎ.Organic",
            "plan\u200B.Organic",
            "plan\u00AD.Organic",
            "\uFEFFplan.Organic",
            "plan.Organic\u202E",
            "\u2066plan.Organic\u2069",
            "plan.Id == \"\u202Eabc\"",
            "plan.Organic\u037E",
            "plan․Organic",
            "plan.Organic ＆＆ true",
            "plan.Organic ∧ true",
            "plan.Ovens ﹤ 3",
            "“a” == “a”",
            "plan.Id == ‘a’",
            "plan\u2028.Organic",
            "plan\u0085.Organic",
            "plan\0.Organic",
            "plan.Organic\0",
            "p\u0307lan.Organic",
            "𝗽𝗹𝗮𝗻.Organic",
            "\uD83D",
            "\uDE00\uD83D",
            "plan.Organic \U000E0001",
            "\uFFFF",
            "İ",
            // Other languages
            "plan.Ovens <> 3",
            "plan.Organic AND NOT plan.Organic",
            "SELECT * FROM plan",
            "' OR 1=1 --",
            "plan.Id LIKE 'a%'",
            "plan.Ovens BETWEEN 1 AND 3",
            "=SUM(A1:A3)",
            "len(plan.Breads) > 3",
            "${plan.Organic}",
            "{{plan.Organic}}",
            "<script>alert(1)</script>",
            "plan.Breads.map(b -> b.Price)",
            "plan.Breads?.Any() ?? false",
            "plan.Breads[0]!.Price > 1",
            "!!!",
            "",
            " ",
            "\n",
        ];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_hostile_expression_ends_in_a_few_clear_diagnostics(string expression) =>
        Time.ShouldBeWithin(
            TimeSpan.FromSeconds(2),
            () =>
            {
                var file = WrittenAsJson.Of(expression, Requiring, escapesAll: false).File;

                var errors = RuleSetChecks.Check(file).Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();

                errors.ShouldNotBeEmpty(expression);
                errors.Length.ShouldBeLessThan(9, expression);
                errors.ShouldAllBe(d => d.Message.EndsWith('.') || d.Message.EndsWith('?'), expression);
                errors.ShouldAllBe(d => !d.Message.Contains("Exception", StringComparison.Ordinal), expression);
            }
        );

    [Theory]
    [MemberData(nameof(Expressions))]
    public void No_place_of_a_rule_set_lets_it_through(string expression)
    {
        Func<string, string>[] places =
        [
            json => WithRules(Rule($"\"require\": \"plan.Organic\", \"when\": {json}")),
            json =>
                WithRules(
                    Rule($"\"forEach\": {{ \"x\": {json} }}, \"expects\": \"any\", \"require\": \"plan.Organic\"")
                ),
            json =>
                WithRules(
                    Rule($"\"require\": \"plan.Organic\", \"exceptions\": [{{ \"when\": {json}, \"reason\": \"x\" }}]")
                ),
            json =>
                With(
                    $"\"definitions\": {{ \"d\": {json} }}, \"rules\": [{Rule("\"require\": \"d\"")}]",
                    hasRules: true
                ),
        ];

        foreach (var place in places)
        {
            var file = WrittenAsJson.Of(expression, place, escapesAll: false).File;
            RuleSetChecks.Check(file).ShouldContain(d => d.Severity == DiagnosticSeverity.Error, expression);
        }
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Its_parts_are_read_without_an_exception_too(string expression)
    {
        foreach (var text in ExpressionEdits.Of(expression))
        {
            var diagnostics = new DiagnosticBag();
            var tree = Parser.Parse(ExpressionText.Of(text), diagnostics, ExpressionLimits.Default);
            SyntaxSpans.ShouldNest(tree.Root);
        }
    }
}
