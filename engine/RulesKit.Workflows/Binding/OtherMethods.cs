using System.Collections;
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

        var isPlain = type.Plain.IsEnum || type.IsNullable;
        if (isPlain && comparer.Equals(name, "ToString") && bindArguments().Length == 0)
        {
            return new CallNode(NetType.Text, span, [receiver], a => TextOf(a[0]));
        }

        if ((type.IsNullable || type.Shape is not null) && comparer.Equals(name, "Equals"))
        {
            return bindArguments() is [var other]
                ? new CallNode(NetType.Boolean, span, [receiver, other], a => Equals(a[0], a[1]))
                : null;
        }

        return DictionaryTypes.Of(type.Clr) is not { } dictionary ? null
            : comparer.Equals(name, "ContainsKey")
                ? OfDictionary(span, receiver, bindArguments(), dictionary.Key, (d, key) => d.Contains(key!))
            : comparer.Equals(name, "ContainsValue")
                ? OfDictionary(
                    span,
                    receiver,
                    bindArguments(),
                    dictionary.Value,
                    (d, value) => d.Values.Cast<object?>().Contains(value)
                )
            : null;
    }

    private static CallNode? OfDictionary(
        TextSpan span,
        Node receiver,
        Node[] arguments,
        Type type,
        Func<IDictionary, object?, bool> isThere
    ) =>
        arguments is [var given] && Promotion.To(type, given) is { } asked
            ? new CallNode(NetType.Boolean, span, [receiver, asked], a => isThere((IDictionary)a[0]!, a[1]))
            : null;

    /// <summary>What ToString gives: nothing for a null that has a type.</summary>
    private static string TextOf(object? value) =>
        System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

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
