using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>
/// The reference evaluator: walks the tree and says, with each value, what it rests on. Nothing is compiled, so it is
/// also the fastest way to check one plan once. Used by one thread at a time.
/// </summary>
internal sealed class Interpreter
{
    /// <summary>Expressions that are evaluated, in less than a millisecond, before it is asked whether to go on; a power of two.</summary>
    private const int StepsAtOnce = 1024;

    private readonly RuleContext context;
    private readonly SettingGrounds settings;
    private readonly MemberInterpreter members;
    private readonly ConditionInterpreter conditions;
    private readonly ScalarInterpreter scalars;
    private readonly SequenceInterpreter sequences;
    private readonly FunctionInterpreter functions;

    private readonly IConditionObserver? observer;
    private int steps;

    public Interpreter(RuleContext context, IConditionObserver? observer = null)
    {
        this.context = context;
        this.observer = observer;
        settings = new SettingGrounds(context.Plan);
        members = new MemberInterpreter(this, context.Plan, settings);
        conditions = new ConditionInterpreter(this);
        scalars = new ScalarInterpreter(this);
        sequences = new SequenceInterpreter(this);
        functions = new FunctionInterpreter(this);
    }

    /// <summary>What the plan says about itself.</summary>
    public SettingGrounds Settings => settings;

    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public Answer Evaluate(BoundExpression expression, Bindings bindings)
    {
        if ((++steps & (StepsAtOnce - 1)) == 0)
        {
            context.Cancellation.ThrowIfCancellationRequested();
        }

        var answer = Compute(expression, bindings);
        if (observer is not null && expression.Type.IsBoolean())
        {
            observer.Evaluated(expression, answer.Truth);
        }

        return answer;
    }

    private Answer Compute(BoundExpression expression, Bindings bindings) =>
        expression switch
        {
            ConstantExpression constant => Answer.Known(constant.Value, Grounds.None),
            ConstantSequenceExpression constants => Answer.Known(Sequence(constants), Grounds.None),
            PlanExpression => Answer.Known(new PlacedObject(context.Plan.Root, Place.Root), Grounds.None),
            WindowExpression => Answer.Known(context.Window, Grounds.None),
            AsOfExpression => Answer.Known(
                context.AsOf,
                context.IsAsOfOfPlan ? settings.Of(PlanRole.AsOf) : Grounds.None
            ),
            VariableExpression variable => bindings.Find(variable.Variable),
            // A definition reads nothing but the plan, so the variables at its use are out of its sight.
            DefinitionExpression use => Evaluate(use.Definition.Body, Bindings.Empty),
            MemberExpression member => members.Evaluate(member, bindings),
            GroupKeyExpression key => scalars.GroupKey(key, bindings),
            IntrinsicExpression intrinsic => scalars.Intrinsic(intrinsic, bindings),
            FunctionExpression function => functions.Evaluate(function, bindings),
            ArithmeticExpression arithmetic => scalars.Arithmetic(arithmetic, bindings),
            NegateExpression negate => scalars.Negate(negate, bindings),
            ConversionExpression conversion => scalars.Convert(conversion, bindings),
            ComparisonExpression comparison => scalars.Compare(comparison, bindings),
            NotExpression not => conditions.Not(not, bindings),
            LogicalExpression logical => conditions.Logical(logical, bindings),
            ConditionalExpression conditional => conditions.Conditional(conditional, bindings),
            CoalesceExpression coalesce => conditions.Coalesce(coalesce, bindings),
            AbsenceExpression absence => conditions.Absence(absence, bindings),
            PatternExpression pattern => conditions.Pattern(pattern, bindings),
            SequenceExpression sequence => sequences.Evaluate(sequence, bindings),
            _ => throw new InvalidOperationException($"The evaluator has no case for {expression.GetType().Name}."),
        };

    private static SequenceValue Sequence(ConstantSequenceExpression constants) =>
        new(constants.Values.Select(SequenceItem.Constant).ToArray(), Grounds.None, null);
}
