namespace RulesKit.Language.Types;

/// <summary>A single value: one instance a kind.</summary>
internal sealed class ScalarType : RuleType
{
    private ScalarType(ScalarKind kind, string display, Type clrType)
    {
        Kind = kind;
        Display = display;
        ClrType = clrType;
    }

    public static ScalarType Boolean { get; } = new(ScalarKind.Boolean, "bool", typeof(bool));

    public static ScalarType Integer { get; } = new(ScalarKind.Integer, "integer", typeof(long));

    public static ScalarType Number { get; } = new(ScalarKind.Number, "number", typeof(decimal));

    public static ScalarType Text { get; } = new(ScalarKind.Text, "text", typeof(string));

    public static ScalarType Date { get; } = new(ScalarKind.Date, "date", typeof(Date));

    public static ScalarType Period { get; } = new(ScalarKind.Period, "period", typeof(Period));

    public static ScalarType Window { get; } = new(ScalarKind.Window, "window", typeof(DateRange));

    public static ScalarType Null { get; } = new(ScalarKind.Null, "null", typeof(object));

    public static ScalarType Error { get; } = new(ScalarKind.Error, "?", typeof(object));

    private static IReadOnlyList<ScalarType> Valued { get; } = [Boolean, Integer, Number, Text, Date, Period, Window];

    public ScalarKind Kind { get; }

    public override string Display { get; }

    /// <summary>The type that holds such a value at run time.</summary>
    public Type ClrType { get; }

    public bool IsNumeric => Kind is ScalarKind.Integer or ScalarKind.Number;

    /// <summary>Whether values have an order that <c>&lt;</c> can ask for; text has none in C# either.</summary>
    public bool IsOrdered => IsNumeric || Kind is ScalarKind.Date or ScalarKind.Period;

    /// <summary>The type whose values a CLR type holds.</summary>
    public static ScalarType Of<TClr>() => Valued.Single(t => t.ClrType == typeof(TClr));
}
