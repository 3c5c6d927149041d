namespace RulesKit.Workflows.Types;

/// <summary>Which types convert to which without a word, as numbers of .NET widen.</summary>
internal static class TypeRelations
{
    private static readonly Dictionary<Type, Type[]> Wider = new()
    {
        [typeof(sbyte)] = [typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(byte)] =
        [
            typeof(short),
            typeof(ushort),
            typeof(int),
            typeof(uint),
            typeof(long),
            typeof(ulong),
            typeof(float),
            typeof(double),
            typeof(decimal),
        ],
        [typeof(short)] = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(ushort)] =
        [
            typeof(int),
            typeof(uint),
            typeof(long),
            typeof(ulong),
            typeof(float),
            typeof(double),
            typeof(decimal),
        ],
        [typeof(int)] = [typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(uint)] = [typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(long)] = [typeof(float), typeof(double), typeof(decimal)],
        [typeof(ulong)] = [typeof(float), typeof(double), typeof(decimal)],
        [typeof(float)] = [typeof(double)],
        [typeof(double)] = [],
        [typeof(decimal)] = [],
    };

    public static bool IsNumber(Type type) => Wider.ContainsKey(type);

    public static bool IsWhole(Type type) =>
        IsNumber(type) && type != typeof(float) && type != typeof(double) && type != typeof(decimal);

    public static Type PlainOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static Type NullableOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    /// <summary>Whether every value of a type is one of another without being asked for.</summary>
    public static bool Widens(Type source, Type target)
    {
        if (source == target)
        {
            return true;
        }

        if (!target.IsValueType)
        {
            return target.IsAssignableFrom(source);
        }

        var plainSource = PlainOf(source);
        var plainTarget = PlainOf(target);
        if (plainSource != source && plainTarget == target)
        {
            return false;
        }

        return plainSource == plainTarget
            || (Wider.TryGetValue(plainSource, out var wider) && Array.IndexOf(wider, plainTarget) >= 0);
    }
}
