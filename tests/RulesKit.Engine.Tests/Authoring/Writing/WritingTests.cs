using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Authoring.Writing;

/// <summary>A rule set that is written and read is the same rule set, and writing it again gives the same bytes.</summary>
public sealed class WritingTests
{
    private static readonly ModelSchema Model = ModelSchema.FromClr<Roster>();

    private static readonly RuleSetOptions Options = new() { Functions = RuleFunctions.From(typeof(ClinicFunctions)) };

    [Fact]
    public void Whatever_a_rule_set_says_survives_writing_and_reading() =>
        Laws.HoldForSeeds(seed =>
        {
            var made = new RandomRuleSets(seed).Make();
            var written = made.ToJson();
            var read = RuleSet.Read(new SourceText(written), Model, Options).RuleSetOrThrow();

            BoundText.Of(read.Bound).ShouldBe(BoundText.Of(made.Bound));
            read.ToJson().ShouldBe(written);
        });

    [Fact]
    public void The_random_rule_sets_say_everything_that_a_rule_set_can_say()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(seed => new RandomRuleSets(seed).Make().ToJson()));
        string[] keys =
        [
            .. "$schema id version title description model constants definitions rules reason source owner decided".Split(
                ' '
            ),
            .. "severity window from to for forEach when expects every within require message tags straddle".Split(' '),
            .. "supersedes reviewBy exceptions approver document date fact page url period".Split(' '),
        ];

        keys.Where(k => !text.Contains($"\"{k}\": ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_canonical_form_is_easy_to_read()
    {
        var json = RuleSet
            .For<Roster>("clinic", "1.0.0")
            .Titled("Rostering")
            .Constant("longest", 12m)
            .Definition("nights", p => p.Shifts!.Where(s => s.Kind == ShiftKind.Night))
            .Rule(
                "short-nights",
                r =>
                    r.Titled("Nights are short")
                        .From("Agreement", "2025-12-01")
                        .Within("2026-01-01", "P1Y")
                        .ForEach((p, c) => c.Definition<IEnumerable<Shift>>("nights"))
                        .Expects(Expected.Any)
                        .Message("{night.Id} takes {night.Hours} hours.")
                        .Tagged("nights", "hours")
                        .Require((night, c) => night.Hours <= c.Constant<decimal>("longest"))
            )
            .Build()
            .ToJson();

        json.ShouldBe(
            """
            {
              "id": "clinic",
              "version": "1.0.0",
              "title": "Rostering",
              "model": "clr:RulesKit.Engine.Tests.Authoring.Clinic.Roster",
              "constants": { "longest": 12.0 },
              "definitions": {
                "nights": "plan.Shifts.Where(s => s.Kind == \"overnight\")"
              },
              "rules": [
                {
                  "id": "short-nights",
                  "title": "Nights are short",
                  "source": { "document": "Agreement", "date": "2025-12-01" },
                  "window": { "from": "2026-01-01", "for": "P1Y" },
                  "forEach": { "night": "nights" },
                  "expects": "any",
                  "require": "night.Hours <= longest",
                  "message": "{night.Id} takes {night.Hours} hours.",
                  "tags": ["nights", "hours"]
                }
              ]
            }

            """.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Keys_come_in_one_order_whatever_the_order_of_the_text()
    {
        const string text = """
            { "rules": [ { "require": "plan.Id != \"\"", "title": "T", "id": "r" } ], "model": "m", "title": "T", "version": "1", "id": "s" }
            """;

        RuleSet
            .Read(new SourceText(text), Model)
            .RuleSetOrThrow()
            .ToJson()
            .ReplaceLineEndings(" ")
            .ShouldStartWith(
                "{   \"id\": \"s\",   \"version\": \"1\",   \"title\": \"T\",   \"model\": \"m\",   \"rules\""
            );
    }

    [Fact]
    public void A_document_that_names_a_CLR_type_says_how_it_is_read()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.rules.json");
        File.WriteAllText(
            path,
            new RandomRuleSets(0)
                .Make()
                .ToJson()
                .Replace("../schema/roster.schema.json", "clr:Roster", StringComparison.Ordinal)
        );
        try
        {
            var diagnostic = Should.Throw<RuleSetException>(() => RuleSet.Load(path)).Diagnostics[0];
            diagnostic.Id.ShouldBe("RK0011");
            diagnostic.Message.ShouldStartWith("The model is the C# type ");
            diagnostic.Message.ShouldContain("ModelSchema.FromClr");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
