using System.Linq.Expressions;
using System.Reflection;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers members: those of the model, of nullables, sequences, groups and the context.</summary>
internal sealed class MemberLowerer(LambdaLowerer lowerer)
{
    public Lowered Lower(MemberExpression node)
    {
        if (node.Expression is not { } owner)
        {
            return Static(node);
        }

        if (Root(owner) is ConstantExpression)
        {
            throw lowerer.Refuse(node, "a captured value", CapturedAdvice(node));
        }

        var (type, name) = (owner.Type, node.Member.Name);
        return Nullable.GetUnderlyingType(type) is not null ? OfNullable(owner, name)
            : TimeLowerer.IsMember(type, name) || (type == typeof(string) && name == "Length") ? Plain(owner, name)
            : IsContext(type) || type == typeof(RuleWindow) ? OfContext(owner, name)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>) && name == "Key"
                ? Plain(owner, name)
            : ClrKinds.ItemOf(type) is not null && name is "Count" or "Length" ? Plain(owner, "Count")
            : ClrTypeShape.IsEntity(type) ? OfModel(node, owner)
            : throw lowerer.Refuse(node, $"the member {type.Name}.{name}", TimeLowerer.AdviceFor(name));
    }

    public static bool IsContext(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RuleContext<>);

    private Lowered Plain(Expression owner, string name) =>
        new($"{lowerer.Lower(owner).At(Level.Primary)}.{name}", Level.Primary);

    private Lowered OfNullable(Expression owner, string name)
    {
        var operand = lowerer.Lower(owner);
        return name == "HasValue" ? new Lowered($"{operand.Presence} is not null", Level.Relational) : operand;
    }

    private Lowered OfContext(Expression owner, string name) =>
        owner.Type == typeof(RuleWindow)
            ? Plain(owner, name)
            : new Lowered(
                name switch
                {
                    "Plan" => "plan",
                    "Window" => "window",
                    _ => "asOf",
                },
                Level.Primary
            );

    private Lowered OfModel(MemberExpression node, Expression owner)
    {
        var property = ClrProperties.Of(owner.Type).FirstOrDefault(p => p.Name == node.Member.Name && p.CanBeFilled);
        if (property is null)
        {
            throw lowerer.Refuse(
                node,
                "a member that no plan holds",
                "Only what a plan's document says can be read; say in the rule what the property computes, or mark a method [RuleFunction]."
            );
        }

        var name = char.ToUpperInvariant(property.Name[0]) + property.Name[1..];
        var path =
            $"{lowerer.Lower(owner) switch { { Target: { } target } => target, var plain => plain.At(Level.Primary) }}.{name}";
        return property.Find<ReferenceToAttribute>() is { } reference
            ? OfReference(node, path, reference.Collection)
            : new Lowered(path, Level.Primary);
    }

    /// <summary>In C# a reference is the key's text; in rules it is the item itself.</summary>
    private Lowered OfReference(MemberExpression node, string path, string pointer)
    {
        var key = lowerer.Model.Collections.First(c => c.Pointer == pointer).Key.Name;
        if (ClrKinds.ItemOf(node.Type) is null)
        {
            return new Lowered($"{path}.{key}", Level.Primary, Target: path);
        }

        var item = lowerer.Names.Free("r");
        return new Lowered($"{path}.Select({item} => {item}.{key})", Level.Primary, Target: path);
    }

    private Lowered Static(MemberExpression node) =>
        node.Member switch
        {
            FieldInfo { Name: nameof(string.Empty) } empty when empty.DeclaringType == typeof(string) => Literals
                .Write("")!
                .Value,
            FieldInfo { IsInitOnly: true } field when field.DeclaringType == typeof(decimal) => Literals
                .Write(field.GetValue(null))!
                .Value,
            _ => throw lowerer.Refuse(node, "a static value", CapturedAdvice(node)),
        };

    private static string CapturedAdvice(MemberExpression node)
    {
        var (name, type) = (node.Member.Name, CSharpText.Of(node.Type));
        return $"A rule set holds no values of a running program: write the value itself, or give it a name, .Constant(\"{name}\", …), and use c.Constant<{type}>(\"{name}\").";
    }

    private static Expression Root(Expression node) =>
        node switch
        {
            MemberExpression { Expression: { } inner } => Root(inner),
            UnaryExpression { NodeType: ExpressionType.Convert } convert => Root(convert.Operand),
            _ => node,
        };
}
