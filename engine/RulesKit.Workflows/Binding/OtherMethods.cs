using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Methods that belong to a whole kind of types: nullables, enums and dictionaries.</summary>
internal static class OtherMethods
{
    public static Node? TryBind(
        TextSpan span,
        Node receiver,
        string name,
        StringComparer comparer,
        Func<Node[]> bindArguments
    )
    {
        var type = receiver.Type;
        if (type.IsNullable && comparer.Equals(name, "GetValueOrDefault"))
        {
            return OrDefault(span, receiver, bindArguments());
        }

        if (type.Plain.IsEnum && comparer.Equals(name, "ToString") && bindArguments().Length == 0)
        {
            return new CallNode(NetType.Text, span, [receiver], a => a[0]!.ToString());
        }

        if (DictionaryTypes.Of(type.Clr) is { } dictionary && comparer.Equals(name, "ContainsKey"))
        {
            return bindArguments() is [var given] && Promotion.To(dictionary.Key, given) is { } key
                ? new CallNode(
                    NetType.Boolean,
                    span,
                    [receiver, key],
                    a => ((System.Collections.IDictionary)a[0]!).Contains(a[1]!)
                )
                : null;
        }

        return null;
    }

    private static CoalesceNode? OrDefault(TextSpan span, Node receiver, Node[] arguments)
    {
        var plain = receiver.Type.Plain;
        var otherwise =
            arguments.Length == 0
                ? new ConstantNode(NetType.Of(plain), span, Activator.CreateInstance(plain))
                : Promotion.To(plain, arguments[0]);
        return otherwise is null ? null : new CoalesceNode(NetType.Of(plain), span, receiver, otherwise, null);
    }
}
