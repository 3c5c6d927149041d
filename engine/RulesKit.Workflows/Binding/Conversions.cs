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
    public static Node Bind(TextSpan span, Type target, Node[] arguments)
    {
        if (arguments.Length == 1 && TryConvert(span, target, arguments[0]) is { } converted)
        {
            return converted;
        }

        var constructors = NetMembers.MethodsOf(target, isStatic: true).Where(m => m.Name == ".ctor").ToArray();
        if (ArgumentBinder.Choose(constructors, arguments) is { } found)
        {
            return Fold(new CallNode(NetType.Of(target), span, found.Arguments, found.Method.Invoke));
        }

        if (arguments is [{ Type: { } type } text] && type.Clr == typeof(string))
        {
            var parse = NetMembers.MethodsOf(target, isStatic: true).Where(m => m.Name == "Parse");
            if (ArgumentBinder.Choose(parse, [text]) is { } parsed)
            {
                return new CallNode(NetType.Of(target), span, parsed.Arguments, parsed.Method.Invoke);
            }
        }

        var hint = ArgumentBinder.Reason(TypeNames.Of(target), TypeNames.Of(target), constructors, arguments);
        throw new BindException(span, hint);
    }

    /// <summary>What is made of constants is one; what fails fails when the rule runs, and not before.</summary>
    private static Node Fold(CallNode call)
    {
        if (!call.Children.All(c => c is ConstantNode))
        {
            return call;
        }

        try
        {
            return new ConstantNode(call.Type, call.Span, call.Box(new Frame(0)));
        }
        catch (RuleFault)
        {
            return call;
        }
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
            return new ConvertNode(
                NetType.Of(target),
                span,
                value,
                v => numbers.Convert(v is Enum ? (object)AsNumber(v) : v)
            );
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

    private static long AsNumber(object value) =>
        Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static object Cast(object value, Type type) =>
        type.IsInstanceOfType(value)
            ? value
            : throw new InvalidCastException(
                $"The value is a {TypeNames.Of(value.GetType())}, not a {TypeNames.Of(type)}."
            );
}
