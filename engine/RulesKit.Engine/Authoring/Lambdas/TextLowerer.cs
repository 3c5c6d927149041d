using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers methods of texts. Only those that are ordinal in C# too; what asks a culture is refused.</summary>
internal static class TextLowerer
{
    public static Lowered Lower(MethodCallExpression node, LambdaLowerer lowerer)
    {
        var (name, arguments) = (node.Method.Name, node.Arguments);
        return (name, arguments.Count, node.Object) switch
        {
            ("ToUpperInvariant" or "ToLowerInvariant" or "Trim", 0, { } text) => Call(text, name, ""),
            ("Contains", 1, { } text) => Call(text, name, Part(arguments[0])),
            ("StartsWith" or "EndsWith", 1, { } text) when arguments[0].Type == typeof(char) => Call(
                text,
                name,
                Part(arguments[0])
            ),
            ("Contains" or "StartsWith" or "EndsWith", 2, { } text) when IsOrdinal(arguments[1]) => Call(
                text,
                name,
                Part(arguments[0])
            ),
            ("StartsWith" or "EndsWith", 1, _) => throw lowerer.Refuse(
                node,
                $"a {name} that asks the culture",
                $"Write {name}(…, StringComparison.Ordinal), which is what rules do."
            ),
            ("Equals", 1, { } text) when arguments[0].Type == typeof(string) => Equal(text, arguments[0]),
            ("Equals", 2, { } text) when IsOrdinal(arguments[1]) => Equal(text, arguments[0]),
            ("Equals", 2, null) when arguments[1].Type == typeof(string) => Equal(arguments[0], arguments[1]),
            ("Equals", 3, null) when IsOrdinal(arguments[2]) => Equal(arguments[0], arguments[1]),
            _ => throw lowerer.Refuse(
                node,
                $"the text operation {name} in this form",
                "Rules compare texts ordinally, by ==, Contains, and StartsWith or EndsWith with StringComparison.Ordinal; they have Length, Trim(), ToUpperInvariant() and ToLowerInvariant()."
            ),
        };

        Lowered Call(Expression text, string member, string argument) =>
            new($"{lowerer.Lower(text).At(Level.Primary)}.{member}({argument})", Level.Primary);

        Lowered Equal(Expression left, Expression right) =>
            new(
                $"{lowerer.Lower(left).At(Level.Additive)} == {lowerer.Lower(right).At(Level.Additive)}",
                Level.Equality
            );

        string Part(Expression part) =>
            Literals.TryValue(part, out var value) && value is char c
                ? Literals.Write(c.ToString())!.Value.Text
                : lowerer.Lower(part).Text;
    }

    private static bool IsOrdinal(Expression node) =>
        Literals.TryValue(node, out var value)
        && node.Type == typeof(StringComparison)
        && value is StringComparison.Ordinal or (int)StringComparison.Ordinal;
}
