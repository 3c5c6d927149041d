using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Authoring.Writing;

/// <summary>Builder programs made at random: over many seeds they say everything that a rule set can say.</summary>
internal sealed class RandomRuleSets(int seed)
{
    private static readonly string[] Texts =
    [
        "plain",
        "with \"quotes\" and \\ backslashes",
        "line\nbreak, tab\t, return\r",
        "\0 \u0001 \u001f \u007f \u0085",
        "中文, ü, é, 🚗",
        "\u2028 \u2029 \uFEFF",
        "</script> & ' / {{braces}}",
        " blanks ",
    ];

    private static readonly object[] Values =
    [
        true,
        7,
        -9_000_000_000L,
        long.MaxValue,
        long.MinValue,
        5m,
        0.10m,
        -7922816251426433759354395.335m,
        "text \"x\"",
        new DateOnly(2027, 4, 23),
        Date.Of(1, 1, 1),
        Period.Year(2027),
        Period.HalfYear(2027, 1),
        Period.Month(2027, 4),
        new[] { "a", "b" },
        new[] { 1, 2 },
        new[] { 1m, 2.5m },
        new[] { Period.Year(2026), Period.Quarter(2026, 3) },
        new[] { true, false },
        new[] { new DateOnly(2026, 2, 28) },
    ];

    private readonly Random random = new(seed);

    public RuleSet Make()
    {
        var builder = RuleSet
            .For<Roster>("set-" + random.Next(100), Text())
            .WithFunctions(RuleFunctions.From(typeof(ClinicFunctions)));
        builder = Maybe() ? builder.Titled(Text()) : builder;
        builder = Maybe() ? builder.Described(Text()) : builder;
        builder = Maybe() ? builder.Model("../schema/roster.schema.json") : builder;
        builder = Maybe() ? builder.Schema("../schema/ruleset.schema.json") : builder;
        for (var i = random.Next(4); i > 0; i--)
        {
            builder = builder.Constant($"constant{i}", Pick(Values));
        }

        builder = builder.Definition("wide", "plan.Wards.Where(w => w.Beds > 10)");
        builder = Maybe() ? builder.Definition("lengthy", p => p.Shifts!.Where(s => s.Hours > 8m)) : builder;
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var id = $"rule-{i}";
            builder = builder.Rule(id, r => Rule(r, i));
        }

        return builder.Build();
    }

    private RuleBuilder Rule(PlanRuleBuilder<Roster> rule, int number) =>
        random.Next(4) switch
        {
            0 => Common(rule, number)
                .Require(Pick("plan.Wards.All(w => w.Beds is > 0 and < 100)", "wide.Any()", "IsWeekend(asOf)")),
            1 => Maybe(
                    Common(rule, number).When(p => p.Shifts!.Any()),
                    r => r.Except(p => p.Wards == null, Text(), Text())
                )
                .Require((p, c) => p.Shifts!.All(s => s.Day < c.AsOf.AddYears(3))),
            2 => Maybe(
                    Common(rule, number)
                        .ForEach("shift", "plan.Shifts")
                        .Expects(Expectation())
                        .Message("{shift.Id}: {{x}} " + Text()),
                    r => r.Except("shift.Approved == true", Text())
                )
                .Require("shift.Hours <= 12.5"),
            _ => Maybe(
                    Common(rule, number)
                        .ForEach(p => p.Shifts!.Where(s => s.Kind != ShiftKind.Late))
                        .Expects(Expectation()),
                    r =>
                        r.When((s, c) => c.Follow<Ward>(s.Ward).Beds > 5)
                            .Straddle(Pick(Straddling.Include, Straddling.Exclude))
                )
                .Require(s => new[] { "icu", "ent" }.Contains(s.Ward) && s.Remark != "\"\\\u2028"),
        };

    private TBuilder Common<TBuilder>(TBuilder rule, int number)
        where TBuilder : RuleBuilder<TBuilder>
    {
        rule = rule.Titled(Text());
        rule = Maybe(rule, r => r.Because(Text()));
        rule = Maybe(
            rule,
            r => r.From(Text(), Some("2024-04-23"), Some(Text()), Some(Text()), Some("https://example.org/a"))
        );
        rule = Maybe(rule, r => r.OwnedBy(Text()));
        rule = Maybe(rule, r => r.Decided(Pick("2024-02-29", "2026-01-01")));
        rule = Maybe(rule, r => r.ReviewBy(new DateOnly(2027, 1, 1)));
        rule = Maybe(rule, r => r.WithSeverity(Pick(RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info)));
        rule = Maybe(
            rule,
            r =>
                Maybe()
                    ? r.Within("2026-03-01", Pick("P3Y", "P18M", "P2W", "P10D"))
                    : r.Between("2026-03-01", Some("2027-01-01"))
        );
        rule = Maybe(rule, r => r.Tagged("a", "b c").Tagged("中"));

        // Rules are added from the highest number down, so nothing goes in a circle.
        return number > 1 ? Maybe(rule, r => r.Supersedes($"rule-{number - 1}")) : rule;
    }

    private Expected Expectation() =>
        Pick(
            Expected.Any,
            Expected.Some,
            Expected.Every(Pick(Enum.GetValues<PeriodLength>()), Pick(Enum.GetValues<ExpectedWithin>()))
        );

    private TBuilder Maybe<TBuilder>(TBuilder builder, Func<TBuilder, TBuilder> change) =>
        Maybe() ? change(builder) : builder;

    private string? Some(string text) => Maybe() ? text : null;

    private bool Maybe() => random.Next(2) == 0;

    private string Text() => "t" + Pick(Texts);

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
