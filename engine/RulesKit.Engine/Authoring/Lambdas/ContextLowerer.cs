using System.Linq.Expressions;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers what the context is asked: constants, definitions and the targets of references.</summary>
internal sealed class ContextLowerer(LambdaLowerer lowerer)
{
    public Lowered Lower(MethodCallExpression node) =>
        node.Method.Name switch
        {
            nameof(RuleContext<object>.Constant) => Constant(node),
            nameof(RuleContext<object>.Definition) => Definition(node),
            _ => Follow(node),
        };

    private Lowered Constant(MethodCallExpression node)
    {
        var (name, type) = (Name(node), node.Type);
        if (lowerer.Draft.Constants.FirstOrDefault(c => c.Name == name) is not { } constant)
        {
            // Binding will say that there is no such name, and what was most likely meant.
            return new Lowered(name, Level.Primary);
        }

        var single = constant.IsSequence ? ClrKinds.ItemOf(type) : ClrKinds.Bare(type);
        var given = single is null ? null : ClrTypeShape.ScalarOf(single);
        var isWidened =
            !constant.IsSequence && given?.ClrType == typeof(decimal) && constant.Type.ClrType == typeof(long);
        return given == constant.Type || isWidened
            ? new Lowered(name, Level.Primary, IsInteger: isWidened)
            : throw lowerer.Refuse(
                node,
                "a constant under a wrong type",
                $"The constant \"{name}\" is {(constant.IsSequence ? "a list of " : "")}{constant.Type.Display}."
            );
    }

    private Lowered Definition(MethodCallExpression node)
    {
        var name = Name(node);
        lowerer.Promises.AddDefinition(lowerer.Place, name, node.Type);

        // What the definition gives is known later; a decimal may turn out to be an integer.
        return new Lowered(name, Level.Primary, IsInteger: ClrKinds.IsDecimal(node.Type));
    }

    private Lowered Follow(MethodCallExpression node)
    {
        var argument = node.Arguments[0];
        while (argument is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            argument = convert.Operand;
        }

        if (argument is not MemberExpression || lowerer.Lower(argument) is not { Target: { } target })
        {
            throw lowerer.Refuse(
                node,
                "following what is no reference",
                "Give it a member marked [ReferenceTo] as it stands; a list of references is followed whole, by c.FollowAll<T>(…)."
            );
        }

        var property = ClrProperties
            .Of(((MemberExpression)argument).Expression!.Type)
            .First(p => p.Name == ((MemberExpression)argument).Member.Name);
        var pointer = property.Find<ReferenceToAttribute>()!.Collection;
        var item = lowerer.Model.Collections.First(c => c.Pointer == pointer).Item.Name;
        var wanted = node.Method.GetGenericArguments()[0];
        return item == ClrNames.Simple(wanted)
            ? new Lowered(target, Level.Primary)
            : throw lowerer.Refuse(node, "a reference followed to a wrong type", $"It points to {item}.");
    }

    private string Name(MethodCallExpression node) =>
        Literals.TryValue(node.Arguments[0], out var value) && value is string name && Identifiers.IsName(name)
            ? name
            : throw lowerer.Refuse(
                node,
                "a name that is not written out",
                "Write the name as a literal: c.Constant<string>(\"domestic\")."
            );
}
