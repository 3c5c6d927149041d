using System.Globalization;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Types;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Writes the value of a builder's constant as a document does.</summary>
internal static class ConstantJson
{
    /// <summary>The JSON of a value that the compiler knows; null when it does not know it.</summary>
    public static string? Of(IOperation value)
    {
        if (CallChain.Items(value) is { } items)
        {
            var written = items.Select(i => Of(CallChain.Plain(i))).ToArray();
            return written.Length == 0 || written.Any(w => w is null) ? null : $"[{string.Join(",", written)}]";
        }

        return value.ConstantValue is { HasValue: true, Value: { } constant }
            ? Scalar(constant, value.Type)
            : DateOf(value);
    }

    /// <summary>Some value of a type; null when rules have no such type.</summary>
    public static string? Sample(ITypeSymbol type)
    {
        var item = SymbolShape.ItemOf(type)?.Type;
        var sample = SymbolShape.ScalarOf(item ?? type)?.Kind switch
        {
            ScalarKind.Boolean => "true",
            ScalarKind.Integer => "1",
            ScalarKind.Number => "1.5",
            ScalarKind.Text => "\"text\"",
            ScalarKind.Date => "{\"date\":\"2000-01-01\"}",
            ScalarKind.Period => "{\"period\":\"2000\"}",
            _ => null,
        };
        return item is null || sample is null ? sample : $"[{sample}]";
    }

    private static string? Scalar(object constant, ITypeSymbol? type) =>
        type?.TypeKind == TypeKind.Enum
            ? null
            : constant switch
            {
                bool flag => flag ? "true" : "false",
                int or long => ((IFormattable)constant).ToString(null, CultureInfo.InvariantCulture),
                decimal number => WithPoint(number.ToString(CultureInfo.InvariantCulture)),
                string text => Quoted(text),
                _ => null,
            };

    /// <summary>A number always has a point: without one it would be an integer.</summary>
    private static string WithPoint(string number) => number.Contains(".") ? number : number + ".0";

    private static string Quoted(string text) =>
        text.All(c => c is not ('"' or '\\') && c >= ' ')
            ? $"\"{text}\""
            : "\""
                + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)))
                + "\"";

    /// <summary><c>new DateOnly(2026, 3, 31)</c>.</summary>
    private static string? DateOf(IOperation value) =>
        value is IObjectCreationOperation { Constructor.ContainingType: { } type, Arguments: { Length: 3 } parts }
        && TypeNames.InMetadata(type) == "System.DateOnly"
        && parts.All(p => p.Value.ConstantValue is { HasValue: true, Value: int })
            ? string.Format(
                CultureInfo.InvariantCulture,
                "{{\"date\":\"{0:0000}-{1:00}-{2:00}\"}}",
                parts.Select(p => p.Value.ConstantValue.Value).ToArray()
            )
            : null;
}
