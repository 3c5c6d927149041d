using System.Linq.Expressions;
using RulesKit.Language.Functions;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers calls, each by who declares the method; a method without a case is refused.</summary>
internal sealed class CallLowerer(LambdaLowerer lowerer)
{
    private readonly SequenceLowerer sequences = new(lowerer);
    private readonly MembershipLowerer memberships = new(lowerer);
    private readonly ContextLowerer contexts = new(lowerer);

    public Lowered Lower(MethodCallExpression node)
    {
        var (method, owner) = (node.Method, node.Method.DeclaringType!);
        if (method.IsDefined(typeof(RuleFunctionAttribute), inherit: false))
        {
            return new Lowered($"{method.Name}({Arguments(node)})", Level.Primary);
        }

        return MemberLowerer.IsContext(owner) ? contexts.Lower(node)
            : MembershipLowerer.IsContains(node) ? memberships.Lower(node)
            : owner == typeof(Enumerable) ? sequences.Lower(node)
            : owner == typeof(RuleOperations) ? Operation(node)
            : owner == typeof(string) ? TextLowerer.Lower(node, lowerer)
            : method.Name == "Equals" && IsEquality(node) ? Equal(node.Object!, node.Arguments[0])
            : Nullable.GetUnderlyingType(owner) is not null ? GetValueOrDefault(node)
            : TimeLowerer.IsMethod(owner, method.Name) ? Plain(node)
            : method.IsStatic && (owner == typeof(Date) || owner == typeof(Period)) ? TimeLowerer.Static(node, lowerer)
            : throw lowerer.Refuse(
                node,
                $"a call of {CSharpText.Of(owner)}.{method.Name}",
                "Rules call no C# code, but for public static methods marked [RuleFunction] and registered by WithFunctions(…)."
            );
    }

    /// <summary>Extension methods that stand for operations of the language.</summary>
    private Lowered Operation(MethodCallExpression node)
    {
        var receiver = lowerer.Lower(node.Arguments[0]);
        return node.Method.Name switch
        {
            nameof(RuleOperations.ToDate) or nameof(RuleOperations.ToDateOnly) => receiver,
            nameof(RuleOperations.Quarter) => Of(receiver, "Quarter"),
            nameof(RuleOperations.Consecutive) => Of(
                receiver,
                $"Consecutive({lowerer.LowerLambda(node.Arguments[1], 2, body => body).Text})"
            ),
            _ => Of(receiver, $"{node.Method.Name}({lowerer.Lower(node.Arguments[1]).Text})"),
        };
    }

    private Lowered Plain(MethodCallExpression node) =>
        Of(lowerer.Lower(node.Object!), $"{node.Method.Name}({Arguments(node)})");

    private Lowered GetValueOrDefault(MethodCallExpression node)
    {
        if (node.Method.Name != nameof(Nullable<int>.GetValueOrDefault))
        {
            throw lowerer.Refuse(node, $"a call of {node.Method.Name}", "Ask .HasValue, .Value or compare.");
        }

        var operand = lowerer.Lower(node.Object!);
        var standard =
            node.Arguments.Count == 1 ? lowerer.Lower(node.Arguments[0]) : lowerer.Lower(Expression.Default(node.Type));
        return new Lowered(
            $"{operand.At(Level.Or)} ?? {standard.At(Level.Or)}",
            Level.Coalesce,
            operand.IsInteger && standard.IsInteger
        );
    }

    private Lowered Equal(Expression left, Expression right) =>
        new($"{lowerer.Lower(left).At(Level.Additive)} == {lowerer.Lower(right).At(Level.Additive)}", Level.Equality);

    private static bool IsEquality(MethodCallExpression node) =>
        node is { Object: { } receiver, Arguments: [var other] }
        && receiver.Type == other.Type
        && !receiver.Type.IsEnum
        && ClrKinds.HasEquality(receiver.Type);

    private string Arguments(MethodCallExpression node) =>
        string.Join(", ", node.Arguments.Select(a => lowerer.Lower(a).Text));

    private static Lowered Of(Lowered receiver, string member) =>
        new($"{receiver.At(Level.Primary)}.{member}", Level.Primary);
}
