using FsCheck;
using FsCheck.Fluent;
using RulesKit.Engine.Checking;
using RulesKit.Language.Models;
using RulesKit.Testing.Generating;
using RulesKit.Testing.Mistakes;
using RulesKit.Testing.Shrinking;
using RulesKit.Testing.Typed;

namespace RulesKit.Testing;

/// <summary>Plans for property-based tests, as plain FsCheck arbitraries. Everything here is thread-safe.</summary>
public static class PlanGenerators
{
    /// <summary>Any plan that fits a model, with holes; shrinks to a plan with the fewest members that still fits.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">What plans are like; null for the defaults.</param>
    public static Arbitrary<PlanDocument> Plans(ModelSchema model, PlanGenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var vocabulary = new Vocabulary();
        return Arbitrary(model, vocabulary, options ?? PlanGenerationOptions.Default);
    }

    /// <summary>
    /// Plans near a rule set's edges: dates cluster around windows, numbers around the constants that rules compare
    /// with, texts around those that they mention.
    /// </summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="options">What plans are like; null for the defaults.</param>
    public static Arbitrary<PlanDocument> Plans(RuleSet ruleSet, PlanGenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return Arbitrary(ruleSet.Model, VocabularyOf(ruleSet), options ?? PlanGenerationOptions.Default);
    }

    /// <summary>Documents that are one step away from a plan that fits, each with what is wrong.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">What the plans are like that the mistakes are made in; null for the defaults.</param>
    public static Arbitrary<InvalidPlan> InvalidPlans(ModelSchema model, PlanGenerationOptions? options = null)
    {
        var breaker = new PlanBreaker(model);
        return Plans(model, options)
            .Generator.SelectMany(_ => Gen.Choose(0, int.MaxValue), (plan, seed) => breaker.Break(plan, seed))
            .ToArbitrary();
    }

    /// <summary>Plans as objects of the type that a model was made from.</summary>
    /// <typeparam name="TPlan">A type that <c>ModelSchema.FromClr</c> takes.</typeparam>
    /// <param name="options">What plans are like; null for the defaults.</param>
    /// <exception cref="ModelException">The type is no model.</exception>
    public static Arbitrary<TPlan> Typed<TPlan>(PlanGenerationOptions? options = null)
        where TPlan : class => Plans(ModelSchema.FromClr<TPlan>(), options).Convert(Read<TPlan>, TypedPlanWriter.Write);

    /// <summary>A plan as an object of a type.</summary>
    /// <typeparam name="TPlan">A type that <c>ModelSchema.FromClr</c> takes.</typeparam>
    /// <exception cref="FormatException">The plan does not fit the type.</exception>
    public static TPlan Read<TPlan>(PlanDocument plan)
        where TPlan : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (TPlan)TypedPlanReader.Read(plan.ToJsonObject(), typeof(TPlan));
    }

    internal static Vocabulary VocabularyOf(RuleSet ruleSet)
    {
        var vocabulary = new Vocabulary();
        foreach (var rule in ruleSet.Bound.Rules)
        {
            RuleMentions.Collect(rule, ruleSet.Model, vocabulary);
        }

        return vocabulary;
    }

    private static Arbitrary<PlanDocument> Arbitrary(
        ModelSchema model,
        Vocabulary vocabulary,
        PlanGenerationOptions options
    )
    {
        foreach (var example in options.Examples)
        {
            vocabulary.AddPlan(example.ToJsonObject(), model);
        }

        var maker = new PlanMaker(model, vocabulary, options);
        var plans = Gen.Sized(size =>
            Gen.Choose(0, int.MaxValue).Select(seed => new PlanDocument(maker.Make(seed, size)))
        );
        return Arb.From(plans, new PlanShrinker(model).Shrink);
    }
}
