using System.Linq.Expressions;
using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Authoring;

/// <summary>
/// A rule set under construction: says in C# whatever a document can say. Immutable and thread-safe: each call gives a
/// new builder, so keep what it returns.
/// </summary>
/// <remarks>
/// Building writes the document (see <see cref="RuleSet.ToJson"/>) and reads it as any other, so that a rule set made in
/// C# means exactly what its document means, and diagnostics point into the written document.
/// </remarks>
/// <typeparam name="TPlan">The type of plans; its model is what <see cref="ModelSchema.FromClr{TPlan}"/> makes of it.</typeparam>
public sealed class RuleSetBuilder<TPlan>
{
    private readonly RuleSetDraft draft;

    internal RuleSetBuilder(RuleSetDraft draft) => this.draft = draft;

    /// <summary>What the rule set is about, in one line; its id unless said.</summary>
    public RuleSetBuilder<TPlan> Titled(string title) => new(draft with { Title = title });

    /// <summary>What a reader should know before reading the rules.</summary>
    public RuleSetBuilder<TPlan> Described(string description) => new(draft with { Description = description });

    /// <summary>
    /// The path that the document names as its model, seen from where it will be stored. Unless said, the document
    /// names the CLR type as <c>clr:Namespace.Type</c>, and is read with a model that the reader gives.
    /// </summary>
    public RuleSetBuilder<TPlan> Model(string path) => new(draft with { Model = path });

    /// <summary>The path that the document names as its JSON Schema, for editors.</summary>
    public RuleSetBuilder<TPlan> Schema(string path) => new(draft with { Schema = path });

    /// <summary>Functions of the host that expressions may call.</summary>
    public RuleSetBuilder<TPlan> WithFunctions(RuleFunctions functions) =>
        new(draft with { Options = draft.Options with { Functions = draft.Options.Functions.And(functions) } });

    /// <summary>A named value.</summary>
    /// <param name="name">Its name in expressions.</param>
    /// <param name="value">
    /// A bool, int, long, decimal, string, DateOnly, Date or Period, or a list of at least one of them.
    /// </param>
    /// <exception cref="ArgumentException">Rules have no such values, or the name is taken by a constant.</exception>
    public RuleSetBuilder<TPlan> Constant<T>(string name, T value)
        where T : notnull
    {
        CheckFree(name, draft.Constants.Any(c => c.Name == name), "constants");
        return new(draft with { Constants = draft.Constants.Add(ConstantDraft.Of(name, value)) });
    }

    /// <summary>A named expression, in the language of rules.</summary>
    /// <exception cref="ArgumentException">The name is taken by a definition.</exception>
    public RuleSetBuilder<TPlan> Definition(string name, string expression) =>
        Define(name, DraftExpression.Of(expression));

    /// <summary>A named expression.</summary>
    /// <exception cref="ArgumentException">The name is taken by a definition.</exception>
    public RuleSetBuilder<TPlan> Definition<T>(string name, Expression<Func<TPlan, T>> expression) =>
        Define(name, DraftExpression.Of(expression));

    /// <inheritdoc cref="Definition{T}(string, Expression{Func{TPlan, T}})"/>
    public RuleSetBuilder<TPlan> Definition<T>(
        string name,
        Expression<Func<TPlan, RuleContext<TPlan>, T>> expression
    ) => Define(name, DraftExpression.Of(expression));

    /// <summary>One more rule.</summary>
    /// <param name="id">Its id: lower-case letters, digits and hyphens.</param>
    /// <param name="rule">Says what the rule is, and returns the builder it ends with.</param>
    public RuleSetBuilder<TPlan> Rule(string id, Func<PlanRuleBuilder<TPlan>, RuleBuilder> rule)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(rule);
        return new(draft with { Rules = draft.Rules.Add(rule(new PlanRuleBuilder<TPlan>(new RuleDraft(id))).Draft) });
    }

    /// <summary>The rule set, ready to use.</summary>
    /// <exception cref="RuleSetException">It has mistakes; all of them are in the exception.</exception>
    /// <exception cref="ModelException">The type of plans is no model.</exception>
    /// <exception cref="UnsupportedLambdaException">A lambda says something that rules can't.</exception>
    public RuleSet Build() => Read().RuleSetOrThrow();

    /// <summary>The rule set, or the mistakes for which it is refused.</summary>
    /// <exception cref="ModelException">The type of plans is no model.</exception>
    /// <exception cref="UnsupportedLambdaException">A lambda says something that rules can't.</exception>
    public RuleSetReading Read() => RuleSetAssembly.Read(draft);

    private RuleSetBuilder<TPlan> Define(string name, DraftExpression expression)
    {
        ArgumentNullException.ThrowIfNull(name);
        CheckFree(name, draft.Definitions.Any(d => d.Name == name), "definitions");
        return new(draft with { Definitions = draft.Definitions.Add((name, expression)) });
    }

    private static void CheckFree(string name, bool isTaken, string where)
    {
        if (isTaken)
        {
            throw new ArgumentException(
                $"There is a \"{name}\" among the {where}; give each its own name.",
                nameof(name)
            );
        }
    }
}
