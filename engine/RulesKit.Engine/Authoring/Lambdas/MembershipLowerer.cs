using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers <c>Contains</c> in all the forms that the compiler gives it: of LINQ, of lists and arrays, and of spans.</summary>
internal sealed class MembershipLowerer(LambdaLowerer lowerer)
{
    public static bool IsContains(MethodCallExpression node) => Parts(node) is not null;

    public Lowered Lower(MethodCallExpression node)
    {
        var (source, value) = Parts(node)!.Value;
        source = Unwrap(source);
        if (Elements(source) is not { } elements)
        {
            var list = lowerer.Lower(source).At(Level.Primary);
            return new Lowered($"{list}.Contains({lowerer.Lower(value).Text})", Level.Primary);
        }

        if (elements.Count == 0)
        {
            throw lowerer.Refuse(node, "a list that holds nothing", "The answer is always false.");
        }

        var asked = lowerer.Lower(value).AsNumber().At(Level.Additive);
        return elements.All(e => e is ConstantExpression { Value: not null and not DateOnly })
            ? new Lowered(
                $"{asked} is {string.Join(" or ", elements.Select(e => lowerer.Lower(e).At(Level.Unary)))}",
                Level.Relational
            )
            : new Lowered(
                string.Join(" || ", elements.Select(e => $"{asked} == {lowerer.Lower(e).At(Level.Additive)}")),
                elements.Count == 1 ? Level.Equality : Level.Or
            );
    }

    /// <summary>The list and the value asked for; null when the call is something else.</summary>
    private static (Expression Source, Expression Value)? Parts(MethodCallExpression node)
    {
        var (method, arguments) = (node.Method, node.Arguments);
        if (method.Name != "Contains")
        {
            return null;
        }

        if (method.DeclaringType == typeof(Enumerable) && arguments.Count == 2)
        {
            return (arguments[0], arguments[1]);
        }

        if (method.DeclaringType == typeof(MemoryExtensions))
        {
            var hasOwnComparer = arguments.Count > 2 && !(Literals.TryValue(arguments[2], out var c) && c is null);
            return hasOwnComparer ? null : (arguments[0], arguments[1]);
        }

        return node.Object is { } list && arguments.Count == 1 && ClrKinds.ItemOf(list.Type) is not null
            ? (list, arguments[0])
            : null;
    }

    /// <summary>The list behind the conversion to a span that C# 14 puts around arrays.</summary>
    private static Expression Unwrap(Expression source) =>
        source switch
        {
            MethodCallExpression { Method.Name: "op_Implicit" or "AsSpan", Arguments: [var inner] } => Unwrap(inner),
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } => Unwrap(inner),
            _ => source,
        };

    private static IReadOnlyList<Expression>? Elements(Expression source) =>
        source switch
        {
            NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => array.Expressions,
            ListInitExpression list when list.Initializers.All(i => i.Arguments.Count == 1) => list
                .Initializers.Select(i => i.Arguments[0])
                .ToArray(),
            _ => null,
        };
}
