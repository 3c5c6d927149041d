using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Explaining;

/// <summary>Explains an expression by asking the interpreter for it and for each of its parts.</summary>
internal sealed class ExpressionExplainer(Interpreter interpreter, PlanPlaces places)
{
    private const int MostNotes = 3;

    private readonly HashSet<Definition> seen = [];
    private readonly List<ExplainedExpression> definitions = [];

    /// <summary>Every definition that was met, each explained once: it reads nothing but the plan.</summary>
    public IReadOnlyList<ExplainedExpression> Definitions => definitions;

    public ExplainedExpression Explain(BoundExpression expression, Bindings bindings)
    {
        if (expression is ConversionExpression conversion)
        {
            // Nobody wrote it.
            return Explain(conversion.Operand, bindings);
        }

        var answer = interpreter.Evaluate(expression, bindings);
        var explained = Describe(expression.Origin.Written, answer, expression.Type, PlaceOf(expression, bindings));
        if (expression is DefinitionExpression use)
        {
            AddDefinition(use, explained);
            return explained;
        }

        explained = explained with { Parts = PartsOf(expression, bindings).ToArray() };
        return expression is SequenceExpression { Lambda: not null } sequence
            ? new CaseExplainer(interpreter, this).AddCases(explained, sequence, bindings)
            : explained;
    }

    /// <summary>An answer without what it came from.</summary>
    public ExplainedExpression Describe(string written, Answer answer, RuleType type, Place? place)
    {
        var at = (answer.Value as PlacedObject)?.Place ?? place;
        return new ExplainedExpression
        {
            Written = written,
            State = answer.State,
            Value = ValueOf(answer, type),
            Note = answer.IsKnown ? null : NoteOn(answer),
            Pointer = at?.Pointer,
            Location = at is null ? null : places.Locate(at.Pointer),
        };
    }

    /// <summary>Why an answer is unknown, in words.</summary>
    public static string NoteOn(Answer answer)
    {
        var kind = answer.State == ValueState.Fault ? GroundKind.Fault : GroundKind.Absence;
        var notes = answer
            .Grounds.Flatten()
            .Where(g => g.Kind == kind)
            .Select(g => g.Note)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var more = notes.Length > MostNotes ? $" and {notes.Length - MostNotes} more" : "";
        return string.Join("; ", notes.Take(MostNotes)) + more;
    }

    private object? ValueOf(Answer answer, RuleType type) =>
        answer.Value switch
        {
            PlacedObject placed => new ExplainedObject(placed.Place.Pointer, places.KeyOf(placed, type)),
            SequenceValue sequence => Describe(sequence),
            GroupValue group => Describe(group.Items),
            var value => value,
        };

    private static ExplainedSequence Describe(SequenceValue sequence) =>
        new(sequence.Items.Count, sequence.Items.Count(i => !i.Membership.IsKnown));

    /// <summary>Where the plan says the value of a member.</summary>
    private Place? PlaceOf(BoundExpression expression, Bindings bindings)
    {
        if (expression is not MemberExpression member)
        {
            return null;
        }

        var receiver = interpreter.Evaluate(member.Receiver, bindings);
        var isThere = interpreter.Evaluate(member, bindings).IsKnown;
        return receiver.Value is not PlacedObject owner ? null
            : isThere ? owner.Place.Member(member.Member.JsonName)
            : owner.Place;
    }

    private IEnumerable<ExplainedExpression> PartsOf(BoundExpression expression, Bindings bindings)
    {
        switch (expression)
        {
            case MemberExpression member when IsPath(member.Receiver):
                return [];
            case LogicalExpression logical:
                return PartsOf(logical, bindings);
            case ConditionalExpression choice:
                return PartsOf(choice, bindings);
            case CoalesceExpression coalesce:
                var operand = Explain(coalesce.Operand, bindings);
                return [operand, Needed(coalesce.Fallback, bindings, operand.State == ValueState.Missing)];
            case SequenceExpression sequence:
                return Told([sequence.Source, sequence.Argument], bindings);
            default:
                return Told(expression.Children, bindings);
        }
    }

    private void AddDefinition(DefinitionExpression use, ExplainedExpression explained)
    {
        if (seen.Add(use.Definition))
        {
            var body = Explain(use.Definition.Body, Bindings.Empty);
            definitions.Add(explained with { Written = use.Definition.Name, Parts = [body] });
        }
    }

    /// <summary>Whether an expression only walks from the plan or an item to a member; where it ends tells it all.</summary>
    private static bool IsPath(BoundExpression expression) =>
        expression switch
        {
            PlanExpression or VariableExpression => true,
            MemberExpression member => IsPath(member.Receiver),
            _ => false,
        };

    private ExplainedExpression[] PartsOf(LogicalExpression logical, Bindings bindings)
    {
        var left = Explain(logical.Left, bindings);
        var isDecided = left.Value is bool value && value != logical.IsAnd;
        return [left, Needed(logical.Right, bindings, !isDecided)];
    }

    private ExplainedExpression[] PartsOf(ConditionalExpression choice, Bindings bindings)
    {
        var condition = Explain(choice.Condition, bindings);
        return
        [
            condition,
            Needed(choice.WhenTrue, bindings, condition.Value is true),
            Needed(choice.WhenFalse, bindings, condition.Value is false),
        ];
    }

    private ExplainedExpression Needed(BoundExpression expression, Bindings bindings, bool isNeeded) =>
        isNeeded
            ? Explain(expression, bindings)
            : new ExplainedExpression { Written = expression.Origin.Written, IsNeeded = false };

    /// <summary>Parts that tell something: no literals, and of a path of members only its end.</summary>
    private IEnumerable<ExplainedExpression> Told(IEnumerable<BoundExpression?> parts, Bindings bindings) =>
        parts.OfType<BoundExpression>().Where(IsTelling).Select(part => Explain(part, bindings));

    private static bool IsTelling(BoundExpression part) =>
        part switch
        {
            LambdaExpression or PlanExpression or VariableExpression => false,
            ConversionExpression conversion => IsTelling(conversion.Operand),
            ConstantExpression or ConstantSequenceExpression => IsName(part.Origin.Written),
            _ => true,
        };

    /// <summary>Whether a constant is written by its name, and not as a literal.</summary>
    private static bool IsName(string written) =>
        written.Length > 0
        && (char.IsLetter(written[0]) || written[0] == '_')
        && written is not ("true" or "false")
        && !written.Contains('(', StringComparison.Ordinal);
}
