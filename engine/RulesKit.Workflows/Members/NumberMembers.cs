using System.Globalization;
using System.Numerics;

namespace RulesKit.Workflows.Members;

/// <summary>Members of numbers, of bool and Guid, and the classes Math and Convert.</summary>
internal static class NumberMembers
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void AddBoolean(MemberList list)
    {
        list.Static<string, bool>(typeof(bool), "Parse", bool.Parse);
        list.Call<bool, string>("ToString", b => b.ToString(Culture));
        list.Call<bool, bool, bool>("Equals", (b, x) => b == x);
    }

    public static void AddGuid(MemberList list)
    {
        list.Constant(typeof(Guid), "Empty", Guid.Empty);
        list.Static<string, Guid>(typeof(Guid), "Parse", Guid.Parse);
        list.Static<string, Guid>(typeof(Guid), ".ctor", s => new Guid(s));
        list.Call<Guid, string>("ToString", g => g.ToString());
    }

    public static void AddNumber<T>(MemberList list)
        where T : struct, INumber<T>, IMinMaxValue<T>
    {
        list.Constant(typeof(T), "MinValue", T.MinValue);
        list.Constant(typeof(T), "MaxValue", T.MaxValue);
        list.Static<string, T>(
            typeof(T),
            "Parse",
            s =>
                T.Parse(
                    s,
                    IsReal<T>() ? NumberStyles.Float | NumberStyles.AllowThousands : NumberStyles.Integer,
                    Culture
                )
        );
        list.Call<T, string>("ToString", n => n.ToString(null, Culture));
        list.Call<T, string, string>("ToString", (n, f) => n.ToString(f, Culture));
        list.Call<T, T, bool>("Equals", (n, x) => n == x);
        list.Call<T, T, int>("CompareTo", (n, x) => n.CompareTo(x));
    }

    private static bool IsReal<T>() =>
        typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);

    private static T Absolute<T>(T value)
        where T : struct, INumber<T> => T.Abs(value);

    public static void AddDouble(MemberList list)
    {
        AddNumber<double>(list);
        list.Constant(typeof(double), "NaN", double.NaN);
        list.Constant(typeof(double), "PositiveInfinity", double.PositiveInfinity);
        list.Constant(typeof(double), "NegativeInfinity", double.NegativeInfinity);
        list.Constant(typeof(double), "Epsilon", double.Epsilon);
        list.Static<double, bool>(typeof(double), "IsNaN", double.IsNaN);
        list.Static<double, bool>(typeof(double), "IsInfinity", double.IsInfinity);
    }

    public static void AddDecimal(MemberList list)
    {
        AddNumber<decimal>(list);
        list.Constant(typeof(decimal), "Zero", decimal.Zero);
        list.Constant(typeof(decimal), "One", decimal.One);
        list.Static<decimal, decimal>(typeof(decimal), "Round", decimal.Round);
        list.Static<decimal, int, decimal>(typeof(decimal), "Round", decimal.Round);
        list.Static<decimal, decimal>(typeof(decimal), "Floor", decimal.Floor);
        list.Static<decimal, decimal>(typeof(decimal), "Ceiling", decimal.Ceiling);
        list.Static<decimal, decimal>(typeof(decimal), "Truncate", decimal.Truncate);
    }

    public static void AddMath(MemberList list)
    {
        AddMath<int>(list);
        AddMath<uint>(list);
        AddMath<long>(list);
        AddMath<ulong>(list);
        AddMath<float>(list);
        AddMath<double>(list);
        AddMath<decimal>(list);
        AddMath<short>(list);
        AddMath<byte>(list);
        var math = typeof(Math);
        list.Constant(math, "PI", Math.PI);
        list.Constant(math, "E", Math.E);
        list.Static<double, double>(math, "Floor", Math.Floor);
        list.Static<decimal, decimal>(math, "Floor", Math.Floor);
        list.Static<double, double>(math, "Ceiling", Math.Ceiling);
        list.Static<decimal, decimal>(math, "Ceiling", Math.Ceiling);
        list.Static<double, double>(math, "Truncate", Math.Truncate);
        list.Static<decimal, decimal>(math, "Truncate", Math.Truncate);
        list.Static<double, double>(math, "Round", Math.Round);
        list.Static<decimal, decimal>(math, "Round", Math.Round);
        list.Static<double, int, double>(math, "Round", Math.Round);
        list.Static<decimal, int, decimal>(math, "Round", Math.Round);
        list.Static<double, MidpointRounding, double>(math, "Round", Math.Round);
        list.Static<decimal, MidpointRounding, decimal>(math, "Round", Math.Round);
        list.Static<double, int, MidpointRounding, double>(math, "Round", Math.Round);
        list.Static<decimal, int, MidpointRounding, decimal>(math, "Round", Math.Round);
        list.Static<double, double, double>(math, "Pow", Math.Pow);
        list.Static<double, double>(math, "Sqrt", Math.Sqrt);
        list.Static<double, double>(math, "Cbrt", Math.Cbrt);
        list.Static<double, double>(math, "Exp", Math.Exp);
        list.Static<double, double>(math, "Log", Math.Log);
        list.Static<double, double, double>(math, "Log", Math.Log);
        list.Static<double, double>(math, "Log10", Math.Log10);
        list.Static<double, double>(math, "Log2", Math.Log2);
        list.Static<double, double>(math, "Sin", Math.Sin);
        list.Static<double, double>(math, "Cos", Math.Cos);
        list.Static<double, double>(math, "Tan", Math.Tan);
        list.Static<double, double, double>(math, "Atan2", Math.Atan2);
    }

    private static void AddMath<T>(MemberList list)
        where T : struct, INumber<T>
    {
        list.Static<T, T>(typeof(Math), "Abs", Absolute);
        list.Static<T, T, T>(typeof(Math), "Max", T.Max);
        list.Static<T, T, T>(typeof(Math), "Min", T.Min);
        list.Static<T, int>(typeof(Math), "Sign", n => T.Sign(n));
        list.Static<T, T, T, T>(typeof(Math), "Clamp", T.Clamp);
    }

    public static void AddConvert(MemberList list)
    {
        var convert = typeof(Convert);
        list.Static<object?, int>(convert, "ToInt32", x => Convert.ToInt32(x, Culture));
        list.Static<object?, long>(convert, "ToInt64", x => Convert.ToInt64(x, Culture));
        list.Static<object?, short>(convert, "ToInt16", x => Convert.ToInt16(x, Culture));
        list.Static<object?, byte>(convert, "ToByte", x => Convert.ToByte(x, Culture));
        list.Static<object?, double>(convert, "ToDouble", x => Convert.ToDouble(x, Culture));
        list.Static<object?, float>(convert, "ToSingle", x => Convert.ToSingle(x, Culture));
        list.Static<object?, decimal>(convert, "ToDecimal", x => Convert.ToDecimal(x, Culture));
        list.Static<object?, bool>(convert, "ToBoolean", x => Convert.ToBoolean(x, Culture));
        list.Static<object?, string?>(convert, "ToString", x => Convert.ToString(x, Culture));
        list.Static<object?, DateTime>(convert, "ToDateTime", x => Convert.ToDateTime(x, Culture));
        list.Static<object?, char>(convert, "ToChar", x => Convert.ToChar(x, Culture));
    }
}
