using RulesKit.Language.Text;
using RulesKit.Workflows.Members;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Conversions and constructors: <c>int(x)</c>, <c>int?(x)</c>, <c>DateTime(2024, 1, 1)</c>.</summary>
internal static class Conversions
{
    /// <exception cref="BindException">The type can't be made of these values.</exception>
    public static Node Bind(TextSpan span, Type target, Node[] arguments, ArgumentBinder binder)
    {
        if (arguments.Length == 1 && TryConvert(span, target, arguments[0]) is { } converted)
        {
            return converted;
        }

        var constructors = NetMembers.MethodsOf(target, isStatic: true).Where(m => m.Name == ".ctor").ToArray();
        if (binder.Choose(constructors, arguments) is { } found)
        {
            return new CallNode(NetType.Of(target), span, found.Arguments, found.Method.Invoke);
        }

        if (arguments is [{ Type: { } type } text] && type.Clr == typeof(string))
        {
            var parse = NetMembers.MethodsOf(target, isStatic: true).Where(m => m.Name == "Parse");
            if (binder.Choose(parse, [text]) is { } parsed)
            {
                return new CallNode(NetType.Of(target), span, parsed.Arguments, parsed.Method.Invoke);
            }
        }

        var hint = ArgumentBinder.Reason(TypeNames.Of(target), TypeNames.Of(target), constructors, arguments);
        throw new BindException(span, hint);
    }

    private static Node? TryConvert(TextSpan span, Type target, Node value)
    {
        var source = value.Type;
        if (source.Clr == target && !source.IsNull)
        {
            return value;
        }

        if (value is ConstantNode { Value: string written } && TextConversion.IsPossible(target))
        {
            return new ConstantNode(NetType.Of(target), span, TextConversion.Convert(written, target, value.Span));
        }

        if (source.IsNull)
        {
            return Promotion.To(target, value);
        }

        var plain = TypeRelations.PlainOf(target);
        if (
            Numbers.Find(plain) is { } numbers
            && (TypeRelations.IsNumber(source.Plain) || source.Plain.IsEnum || source.Plain == typeof(char))
        )
        {
            return new ConvertNode(NetType.Of(target), span, value, v => numbers.Convert(v is Enum ? AsNumber(v) : v));
        }

        if (plain.IsEnum && TypeRelations.IsWhole(source.Plain))
        {
            return new ConvertNode(NetType.Of(target), span, value, v => Enum.ToObject(plain, v));
        }

        return plain == source.Plain || target == typeof(object)
                ? new ConvertNode(NetType.Of(target), span, value, v => v)
            : source.Clr == typeof(object) ? new ConvertNode(NetType.Of(target), span, value, v => Cast(v, plain))
            : null;
    }

    private static object AsNumber(object value) =>
        Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static object Cast(object value, Type type) =>
        type.IsInstanceOfType(value)
            ? value
            : throw new InvalidCastException(
                $"The value is a {TypeNames.Of(value.GetType())}, not a {TypeNames.Of(type)}."
            );
}
