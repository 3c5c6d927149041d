using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>
/// Builds the tree of an expression whose text was read when the project was built, for generated code. Each node says
/// which characters it was written with, since findings quote them. Used by one thread.
/// </summary>
/// <param name="text">The expression as it is written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedText(string text)
{
    private readonly ExpressionText source = ExpressionText.Of(text);

    /// <summary>The plan.</summary>
    public GeneratedNode Plan(GeneratedType plan, int start, int length) =>
        Node(new PlanExpression((EntityType(plan)), At(start, length)));

    /// <summary>The rule's window.</summary>
    public GeneratedNode Window(int start, int length) => Node(new WindowExpression(At(start, length)));

    /// <summary>The date that the plan is seen from.</summary>
    public GeneratedNode AsOf(int start, int length) => Node(new AsOfExpression(At(start, length)));

    /// <summary>A use of a variable.</summary>
    public GeneratedNode Variable(GeneratedVariable variable, int start, int length) =>
        Node(new VariableExpression(variable.Variable, At(start, length)));

    /// <summary>A use of a definition.</summary>
    public GeneratedNode Definition(GeneratedDefinition definition, int start, int length) =>
        Node(new DefinitionExpression(definition.Definition, At(start, length)));

    /// <summary>A constant.</summary>
    public GeneratedNode Constant(object value, GeneratedType type, int start, int length) =>
        Node(new ConstantExpression(value, (ScalarType)type.Type, At(start, length)));

    /// <summary>A sequence of constants.</summary>
    public GeneratedNode Constants(object[] values, GeneratedType element, int start, int length) =>
        Node(new ConstantSequenceExpression(values, (ScalarType)element.Type, At(start, length)));

    /// <summary>A member of an object.</summary>
    public GeneratedNode Member(GeneratedNode receiver, GeneratedType owner, string name, int start, int length) =>
        Node(new MemberExpression(receiver.Expression, EntityType(owner).FindMember(name)!, At(start, length)));

    /// <summary>The opposite of a condition.</summary>
    public GeneratedNode Not(GeneratedNode operand, int start, int length) =>
        Node(new NotExpression(operand.Expression, At(start, length)));

    /// <summary>A number with the other sign.</summary>
    public GeneratedNode Negate(GeneratedNode operand, int start, int length) =>
        Node(new NegateExpression(operand.Expression, At(start, length)));

    /// <summary>A whole number taken for a decimal one.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Generated code calls it as it calls the others.")]
    public GeneratedNode Convert(GeneratedNode operand) => Node(new ConversionExpression(operand.Expression));

    /// <summary>Both conditions, or either of them.</summary>
    public GeneratedNode Logical(GeneratedNode left, bool isAnd, GeneratedNode right, int start, int length) =>
        Node(new LogicalExpression(left.Expression, isAnd, right.Expression, At(start, length)));

    /// <summary>A comparison, named for example Less.</summary>
    public GeneratedNode Compare(GeneratedNode left, string operation, GeneratedNode right, int start, int length) =>
        Node(
            new ComparisonExpression(
                left.Expression,
                Enum.Parse<ComparisonOperator>(operation),
                right.Expression,
                At(start, length)
            )
        );

    /// <summary>Arithmetic, named for example Add.</summary>
    public GeneratedNode Calculate(
        GeneratedNode left,
        string operation,
        GeneratedNode right,
        string? unit,
        int start,
        int length
    ) =>
        Node(
            new ArithmeticExpression(
                left.Expression,
                Enum.Parse<ArithmeticOperator>(operation),
                right.Expression,
                At(start, length),
                unit
            )
        );

    /// <summary>Whether a value is absent, or is there.</summary>
    public GeneratedNode Absence(GeneratedNode operand, bool isNegated, int start, int length) =>
        Node(new AbsenceExpression(operand.Expression, isNegated, At(start, length)));

    /// <summary>A value, or another one where it is absent.</summary>
    public GeneratedNode Coalesce(GeneratedNode operand, GeneratedNode fallback, string? unit, int start, int length) =>
        Node(
            new CoalesceExpression(
                operand.Expression,
                fallback.Expression,
                At(start, length),
                ValueMeaning.OfUnit(unit)
            )
        );

    /// <summary>One of two values.</summary>
    public GeneratedNode Choose(
        GeneratedNode condition,
        GeneratedNode whenTrue,
        GeneratedNode whenFalse,
        string? unit,
        int start,
        int length
    ) =>
        Node(
            new ConditionalExpression(
                condition.Expression,
                whenTrue.Expression,
                whenFalse.Expression,
                At(start, length),
                ValueMeaning.OfUnit(unit)
            )
        );

    /// <summary>Whether a value matches a pattern.</summary>
    public GeneratedNode Is(GeneratedNode operand, GeneratedPattern pattern, int start, int length) =>
        Node(new PatternExpression(operand.Expression, pattern.Pattern, At(start, length)));

    /// <summary>The key of a group.</summary>
    public GeneratedNode Key(GeneratedNode group, int start, int length) =>
        Node(new GroupKeyExpression(group.Expression, (GroupType)group.Expression.Type, At(start, length)));

    /// <summary>An operation on a text, date, period or window.</summary>
    public GeneratedNode Operation(
        GeneratedNode receiver,
        string name,
        GeneratedNode[] arguments,
        int start,
        int length
    )
    {
        var operands = arguments.Select(a => a.Expression).ToArray();
        var types = operands.Select(o => o.Type);
        var intrinsic = Intrinsics
            .Of((ScalarType)receiver.Expression.Type)
            .Single(i => i.Name == name && i.Parameters.SequenceEqual(types));
        return Node(new IntrinsicExpression(intrinsic, receiver.Expression, operands, At(start, length)));
    }

    /// <summary>A call of a function.</summary>
    public GeneratedNode Function(GeneratedFunction function, GeneratedNode[] arguments, int start, int length) =>
        Node(
            new FunctionExpression(function.Function, arguments.Select(a => a.Expression).ToArray(), At(start, length))
        );

    /// <summary>What is asked of, or made of, the items of a sequence.</summary>
    public GeneratedNode Lambda(GeneratedVariable[] parameters, GeneratedNode body, int start, int length) =>
        Node(new LambdaExpression(parameters.Select(p => p.Variable).ToArray(), body.Expression, At(start, length)));

    /// <summary>An operation on a sequence, named for example Where; with a lambda, a value or neither.</summary>
    public GeneratedNode Sequence(
        string operation,
        GeneratedNode source,
        GeneratedNode? argument,
        GeneratedType type,
        string? unit,
        int start,
        int length
    )
    {
        var lambda = argument?.Expression as LambdaExpression;
        return Node(
            new SequenceExpression(
                Enum.Parse<SequenceOperator>(operation),
                source.Expression,
                lambda,
                lambda is null ? argument?.Expression : null,
                type.Type,
                At(start, length),
                ValueMeaning.OfUnit(unit)
            )
        );
    }

    private static EntityType EntityType(GeneratedType type) => (EntityType)type.Type;

    private static GeneratedNode Node(BoundExpression expression) => new(expression);

    private Origin At(int start, int length) => new(source, new TextSpan(start, length));
}
