using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Writes constants as literals of the language.</summary>
internal static class Literals
{
    /// <summary>The literal; null when the language has none for such a value.</summary>
    public static Lowered? Write(object? value) =>
        value switch
        {
            null => new Lowered("null", Level.Primary),
            bool flag => new Lowered(flag ? "true" : "false", Level.Primary),
            int whole => Integer(whole),
            long whole => Integer(whole),
            decimal number => new Lowered(DraftJson.Number(number), number < 0 ? Level.Unary : Level.Primary),
            string text => new Lowered(Text(text), Level.Primary),
            DateOnly date => Call("Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Date date => Call("Date", date.ToString()),
            Period period => Call("Period", period.ToString()),
            Enum member => TextOf(member) is { } text ? new Lowered(Text(text), Level.Primary) : null,
            _ => null,
        };

    /// <summary>The value of a node that is a constant, with conversions around it; null node when it is none.</summary>
    public static bool TryValue(Expression node, out object? value)
    {
        value = null;
        while (
            node
                is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } c
        )
        {
            node = c.Operand;
        }

        if (node is ConstantExpression constant)
        {
            value = constant.Value;
            return true;
        }

        return node is DefaultExpression { Type: var type }
            && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null);
    }

    /// <summary>The number behind a node that must be written out, such as a year; null when it is computed.</summary>
    public static int? Whole(Expression node) => TryValue(node, out var value) && value is int whole ? whole : null;

    private static Lowered Call(string name, string text) => new($"{name}({Text(text)})", Level.Primary);

    private static Lowered Integer(long whole) =>
        whole == long.MinValue
            // Its digits alone are one more than the largest integer.
            ? new Lowered("-9223372036854775807 - 1", Level.Additive)
            : new Lowered(whole.ToString(CultureInfo.InvariantCulture), whole < 0 ? Level.Unary : Level.Primary);

    private static string? TextOf(Enum member) =>
        Enum.GetName(member.GetType(), member) is { } name && member.GetType().GetField(name) is { } field
            ? field.GetCustomAttribute<JsonNameAttribute>()?.Name ?? MemberName.ToJson(name)
            : null;

    /// <summary>A text literal of C#.</summary>
    private static string Text(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)c:x4}"
                ),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }
}
