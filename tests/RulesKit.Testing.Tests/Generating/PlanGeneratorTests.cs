using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Planning;
using RulesKit.Testing.Generating;
using RulesKit.Testing.Mistakes;
using RulesKit.Testing.Shrinking;
using RulesKit.Testing.Tests.Support;

namespace RulesKit.Testing.Tests.Generating;

/// <summary>What is generated fits its model, is varied, and shrinks to little.</summary>
public sealed class PlanGeneratorTests
{
    [Theory]
    [MemberData(nameof(Shipped.Models), MemberType = typeof(Shipped))]
    public void Every_plan_fits_its_model(string name)
    {
        var model = Shipped.Model(name);
        Laws.Hold(PlanGenerators.Plans(model), plan => Read(plan.Json, model).Errors.ShouldBeEmpty());
    }

    [Fact]
    public void Plans_near_the_rules_fit_the_model_and_reach_most_outcomes_of_most_rules()
    {
        var checker = Shipped.RuleSet.CreateChecker();
        var plans = PlanGenerators.Plans(Shipped.RuleSet, new() { Examples = Shipped.Plans });
        var seen = Sample(plans, 150)
            .SelectMany(p => checker.Check(p.Json).Rules)
            .Select(r => (r.Id, r.Outcome))
            .ToHashSet();
        seen.Select(s => s.Id).Distinct().Count().ShouldBe(Shipped.RuleSet.RuleIds.Count);
        seen.Count.ShouldBeGreaterThan(2 * Shipped.RuleSet.RuleIds.Count);
    }

    [Fact]
    public void Every_optional_member_is_there_at_times_and_left_out_at_times()
    {
        var plans = Sample(PlanGenerators.Plans(Shipped.Hiring), 200).Select(p => p.ToJsonObject()).ToArray();
        foreach (
            var member in Shipped
                .Hiring.Entities.SelectMany(e => e.Members)
                .Where(m => m is { IsOptional: true, Role: null })
        )
        {
            var owners = plans
                .SelectMany(p => PlanValues.Objects(p, Shipped.Hiring))
                .Where(o => o.Type == member.Owner)
                .Select(o => o.Object.ContainsKey(member.JsonName))
                .ToHashSet();
            owners.Count.ShouldBe(2, $"{member} is always or never there.");
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Models), MemberType = typeof(Shipped))]
    public void Every_smaller_plan_fits_too_and_the_smallest_has_what_must_be_there_and_no_more(string name)
    {
        var model = Shipped.Model(name);
        var shrinker = new PlanShrinker(model);
        foreach (var plan in Sample(PlanGenerators.Plans(model), 2))
        {
            var (smallest, steps) = (plan, 0);
            while (shrinker.Shrink(smallest).FirstOrDefault() is { } smaller && steps++ < 2_000)
            {
                Read(smaller.Json, model).IsValid.ShouldBeTrue();
                smallest = smaller;
            }

            steps.ShouldBeLessThan(2_000);
            smallest
                .ToJsonObject()
                .Select(p => p.Key)
                .ShouldBe(model.Plan.Members.Where(m => !m.IsOptional).Select(m => m.JsonName), ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Models), MemberType = typeof(Shipped))]
    public void Every_document_with_a_mistake_is_refused_at_the_place_that_its_label_says(string name)
    {
        var model = Shipped.Model(name);
        Laws.Hold(
            PlanGenerators.InvalidPlans(model),
            plan =>
            {
                var errors = Read(plan.Json, model).Errors;
                errors.ShouldContain(
                    e => e.Pointer == plan.Pointer,
                    $"{plan.Kind} {plan.Pointer}: {string.Join('\n', errors)}"
                );
            }
        );
    }

    [Fact]
    public void Every_kind_of_mistake_is_made() =>
        Gen.Sample(PlanGenerators.InvalidPlans(Shipped.Hiring).Generator, 200, 50)
            .Select(p => p.Kind)
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetValues<MistakeKind>().Length);

    [Fact]
    public void Typed_plans_are_the_same_plans_and_pass_the_model()
    {
        var checker = Shipped.RuleSet.CreateChecker();
        Laws.Hold(PlanGenerators.Typed<BusinessPlan>(), plan => checker.Prepare(plan).Errors.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("^[a-z0-9][a-z0-9-]*$")]
    [InlineData("^[A-Z]{2}$")]
    [InlineData("^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$")]
    [InlineData("^(?:a|bc+)\\.\\d{2,3}[^x]$")]
    [InlineData("plain")]
    public void Texts_match_the_pattern_that_they_are_made_from(string pattern)
    {
        var form = TextPattern.Compile(pattern);
        Laws.Hold(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed => form.IsMatch(PatternSampler.Sample(pattern, new Random(seed), 4)!).ShouldBeTrue()
        );
    }

    [Theory]
    [InlineData("(?=x)y")]
    [InlineData("a\\b")]
    [InlineData("(a")]
    public void A_pattern_of_another_form_is_not_guessed(string pattern) =>
        PatternSampler.Sample(pattern, new Random(1), 4).ShouldBeNull();

    [Fact]
    public void A_form_that_no_text_is_found_for_is_named()
    {
        var model = ModelSchema.FromJsonSchema(
            """
            { "title": "Locks", "type": "object", "additionalProperties": false, "required": ["code"],
              "properties": { "code": { "type": "string", "pattern": "^x$z" } } }
            """
        );
        Should
            .Throw<PlanGenerationException>(() => Sample(PlanGenerators.Plans(model), 1))
            .Message.ShouldContain("code", Case.Insensitive);
    }

    private static PlanReading Read(string json, ModelSchema model) => PlanPreparer.Read(new SourceText(json), model);

    private static PlanDocument[] Sample(Arbitrary<PlanDocument> plans, int count) =>
        Gen.Sample(plans.Generator, count, 60);
}
