using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>The form of the document.</summary>
public class RuleSetReaderTests
{
    private const string Organic = "\"require\": \"plan.Organic\"";

    [Fact]
    public void Everything_that_a_rule_says_is_read()
    {
        var text = WithRules(
            Rule("\"require\": \"plan.Organic\"", "older"),
            """
            {
              "id": "full", "title": "Full", "reason": "Because.", "owner": "Baker", "decided": "2026-01-02",
              "reviewBy": "2028-01-02", "severity": "warning", "straddle": "include",
              "source": { "document": "Talk", "date": "2026-01-01", "fact": "F1", "page": "3", "url": "https://example.org" },
              "window": { "from": "2027-01-01", "for": "P1Y" },
              "forEach": { "stall": "plan.Stalls" }, "when": "stall.Kind == \"fair\"", "expects": "some",
              "require": "stall.Helpers > 1", "message": "{stall.Id}", "tags": ["a", "b"], "supersedes": ["older"],
              "exceptions": [{ "when": "stall.Fee is null", "reason": "Free places.", "approver": "Boss" }]
            }
            """
        );

        var (ruleSet, diagnostics) = RuleSetChecks.Bind(text);

        diagnostics.ShouldBeEmpty();
        var rule = ruleSet!.Rules[1];
        var document = rule.Document;
        (document.Id.Value, document.Title, document.Reason, document.Owner).ShouldBe(
            ("full", "Full", "Because.", "Baker")
        );
        (document.Decided, document.ReviewBy).ShouldBe((Date.Of(2026, 1, 2), Date.Of(2028, 1, 2)));
        (document.Severity, document.Straddle).ShouldBe((RuleSeverity.Warning, Straddle.Include));
        document.Source.ShouldBe(new RuleSource("Talk", Date.Of(2026, 1, 1), "F1", "3", "https://example.org"));
        document.Tags.ShouldBe(["a", "b"]);
        document.Supersedes.Select(s => s.Value).ShouldBe(["older"]);
        var exception = document.Exceptions.ShouldHaveSingleItem();
        (exception.Reason, exception.Approver).ShouldBe(("Free places.", "Boss"));
        rule.Item!.Name.ShouldBe("stall");
        rule.When.ShouldNotBeNull();
        rule.Exceptions.ShouldHaveSingleItem().When.Type.ShouldBe(ScalarType.Boolean);
    }

    [Fact]
    public void What_a_rule_leaves_out_has_its_default()
    {
        var (ruleSet, _) = RuleSetChecks.Bind(WithRules(Rule(Organic)));

        var rule = ruleSet!.Rules.Single();
        rule.Document.Severity.ShouldBe(RuleSeverity.Error);
        rule.Document.Straddle.ShouldBe(Straddle.Split);
        rule.Window.ShouldBe(DateRange.Always);
        rule.Items.ShouldBeNull();
        rule.When.ShouldBeNull();
    }

    [Theory]
    [InlineData("[|[]|]", "A rule set is an object; found an array.")]
    [InlineData("[|\"x\"|]", "A rule set is an object; found the text \"x\".")]
    [InlineData("[|null|]", "A rule set is an object; found null.")]
    public void A_rule_set_is_an_object(string text, string message) =>
        ShouldReport(text, DiagnosticCatalog.WrongKind, message);

    [Fact]
    public void Mistakes_of_JSON_are_all_reported_and_end_it() =>
        ShouldReport(
            "{ [|// no|]\n \"id\": [|NaN|], \"rules\": {} }",
            DiagnosticCatalog.InvalidJson,
            "A comment stands here",
            "Found NaN"
        );

    [Fact]
    public void What_must_be_there_is_reported_at_the_opening_brace() =>
        ShouldReport(
            "[|{|] \"rules\": [[|{|] }] }",
            DiagnosticCatalog.MissingKey,
            "A rule set has no \"id\"; it is required.",
            "A rule set has no \"model\"",
            "A rule set has no \"version\"",
            "A rule set has no \"title\"",
            "A rule has no \"id\"",
            "A rule has no \"require\"",
            "A rule has no \"title\""
        );

    [Theory]
    [InlineData("[|\"rule\"|]: []", "A rule set has no key \"rule\". Did you mean 'rules'?")]
    [InlineData("[|\"comment\"|]: 5", "A rule set has no key \"comment\".")]
    public void Keys_that_a_rule_set_does_not_have_are_never_ignored(string member, string message) =>
        ShouldReport(With(member), DiagnosticCatalog.UnknownKey, message);

    [Theory]
    [InlineData("[|\"requires\"|]: true", "A rule has no key \"requires\". Did you mean 'require'?")]
    [InlineData("[|\"$schema\"|]: \"x\"", "A rule has no key \"$schema\".")]
    [InlineData(
        "\"window\": { \"from\": \"2027-01-01\", [|\"until\"|]: \"2028-01-01\" }",
        "A window has no key \"until\"."
    )]
    [InlineData(
        "\"source\": { \"document\": \"x\", [|\"facts\"|]: \"F1\" }",
        "A source has no key \"facts\". Did you mean 'fact'?"
    )]
    [InlineData(
        "\"exceptions\": [{ \"when\": \"plan.Organic\", \"reason\": \"x\", [|\"aprover\"|]: \"y\" }]",
        "An exception has no key \"aprover\". Did you mean 'approver'?"
    )]
    public void Keys_that_a_rule_does_not_have_are_never_ignored(string member, string message) =>
        ShouldReport(WithRules(Rule($"{Organic}, {member}")), DiagnosticCatalog.UnknownKey, message);

    [Fact]
    public void The_schema_may_be_named_at_the_root() => ShouldBeFine(With("\"$schema\": \"ruleset.schema.json\""));

    [Theory]
    [InlineData("\"owner\": [|5|]", "\"owner\" holds the number 5; a text was expected.")]
    [InlineData("\"owner\": [|null|]", "\"owner\" holds null; a text was expected.")]
    [InlineData("\"tags\": [|\"a\"|]", "\"tags\" holds the text \"a\"; an array was expected.")]
    [InlineData("\"tags\": [\"a\", [|5|]]", "\"tags\" holds the number 5; a text was expected.")]
    [InlineData("\"source\": [|\"Talk\"|]", "\"source\" holds the text \"Talk\"; an object was expected.")]
    [InlineData("\"exceptions\": [[|\"x\"|]]", "\"exceptions\" holds the text \"x\"; an object was expected.")]
    [InlineData("\"when\": [|true|]", "\"when\" holds true; a text was expected.")]
    [InlineData("\"message\": [|{}|]", "\"message\" holds an object; a text was expected.")]
    [InlineData("\"window\": [|\"P3Y\"|]", "\"window\" holds the text \"P3Y\"; an object was expected.")]
    public void A_value_is_of_its_kind(string member, string message) =>
        ShouldReport(WithRules(Rule($"{Organic}, {member}")), DiagnosticCatalog.WrongKind, message);

    [Theory]
    [InlineData("\"severity\": [|\"fatal\"|]", "\"severity\" is \"fatal\"; expected one of error, warning, info.")]
    [InlineData("\"severity\": [|\"Warning\"|]", "Did you mean 'warning'?")]
    [InlineData("\"straddle\": [|\"split\"|]", "\"straddle\" is \"split\"; expected one of include, exclude.")]
    public void A_choice_is_one_of_its_options(string member, string message) =>
        ShouldReport(WithRules(Rule($"{Organic}, {member}")), DiagnosticCatalog.UnknownOption, message);

    [Theory]
    [InlineData("\"decided\": [|\"2027-13-01\"|]", "\"decided\" is \"2027-13-01\", which is no date")]
    [InlineData("\"reviewBy\": [|\"soon\"|]", "\"reviewBy\" is \"soon\", which is no date")]
    public void A_day_is_a_date(string member, string message) =>
        ShouldReport(WithRules(Rule($"{Organic}, {member}")), DiagnosticCatalog.InvalidText, message);

    [Theory]
    [InlineData("")]
    [InlineData("Cars")]
    [InlineData("a_b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("ä")]
    public void An_id_has_small_letters_digits_and_hyphens(string id) =>
        ShouldReport(
            WithRules($$"""{ "id": [|"{{id}}"|], "title": "x", {{Organic}} }"""),
            DiagnosticCatalog.InvalidText,
            $"\"id\" is \"{id}\"; an id has lower-case letters, digits and hyphens, for example cars-stay-domestic."
        );

    [Theory]
    [InlineData(
        "[|\"plan.Breads\"|]",
        "\"forEach\" holds the text \"plan.Breads\"; one name with the sequence it walks was expected, for example { \"launch\": \"plan.Launches\" }."
    )]
    [InlineData("[|{}|]", "one name with the sequence it walks was expected")]
    [InlineData("[|{ \"bread\": 5 }|]", "one name with the sequence it walks was expected")]
    [InlineData(
        "[|{ \"a\": \"plan.Breads\", \"b\": \"plan.Stalls\" }|]",
        "one name with the sequence it walks was expected"
    )]
    public void An_item_has_one_name_and_one_sequence_and_what_reads_it_is_not_blamed(string forEach, string message) =>
        ShouldReport(
            WithRules(
                Rule(
                    $"\"forEach\": {forEach}, \"expects\": \"any\", \"when\": \"bread.Cost > 1\", \"require\": \"bread.Price > 1\", \"message\": \"{{bread.Name}}\""
                )
            ),
            DiagnosticCatalog.WrongKind,
            message
        );

    [Fact]
    public void Two_rules_have_two_ids() =>
        ShouldReport(
            WithRules(
                Rule(Organic, "same"),
                $$"""{ "id": [|"same"|], "title": "x", {{Organic}} }""",
                $$"""{ "id": [|"same"|], "title": "x", {{Organic}} }"""
            ),
            DiagnosticCatalog.DuplicateRule,
            "The id \"same\" is taken by the rule at line 1, column",
            "The id \"same\" is taken"
        );

    [Fact]
    public void A_rule_supersedes_rules_that_are_there() =>
        ShouldReport(
            WithRules(Rule(Organic, "older"), Rule($"{Organic}, \"supersedes\": [\"older\", [|\"oldest\"|]]", "newer")),
            DiagnosticCatalog.UnknownRule,
            "There is no rule \"oldest\" in this rule set. Did you mean 'older'?"
        );

    [Theory]
    [InlineData("[|\"a\"|]", "\"c\"", "\"d\"", "The rule \"a\" supersedes itself: a → a.")]
    [InlineData(
        "[|\"b\"|]",
        "\"a\"",
        "\"d\"",
        "The rule \"a\" supersedes itself: a → b → a. None of them would ever be in force"
    )]
    [InlineData("\"d\", [|\"b\"|]", "\"c\"", "\"a\"", "a → b → c → a")]
    public void Rules_do_not_supersede_each_other(string ofA, string ofB, string ofC, string message) =>
        ShouldReport(
            WithRules(
                Rule($"{Organic}, \"supersedes\": [{ofA}]", "a"),
                Rule($"{Organic}, \"supersedes\": [{ofB}]", "b"),
                Rule($"{Organic}, \"supersedes\": [{ofC}]", "c"),
                Rule(Organic, "d")
            ),
            DiagnosticCatalog.SupersedingCycle,
            message
        );
}
