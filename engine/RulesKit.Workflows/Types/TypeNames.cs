namespace RulesKit.Workflows.Types;

/// <summary>The types that an expression may name, and how messages name types.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, Type> Named = new(StringComparer.Ordinal)
    {
        ["bool"] = typeof(bool),
        ["byte"] = typeof(byte),
        ["char"] = typeof(char),
        ["decimal"] = typeof(decimal),
        ["double"] = typeof(double),
        ["float"] = typeof(float),
        ["int"] = typeof(int),
        ["long"] = typeof(long),
        ["object"] = typeof(object),
        ["sbyte"] = typeof(sbyte),
        ["short"] = typeof(short),
        ["string"] = typeof(string),
        ["uint"] = typeof(uint),
        ["ulong"] = typeof(ulong),
        ["ushort"] = typeof(ushort),
    };

    private static readonly Type[] ByOwnName =
    [
        typeof(bool),
        typeof(char),
        typeof(string),
        typeof(sbyte),
        typeof(byte),
        typeof(short),
        typeof(ushort),
        typeof(int),
        typeof(uint),
        typeof(long),
        typeof(ulong),
        typeof(float),
        typeof(double),
        typeof(decimal),
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(TimeSpan),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(Guid),
        typeof(Math),
        typeof(Convert),
        typeof(DayOfWeek),
        typeof(StringComparison),
        typeof(DateTimeKind),
        typeof(MidpointRounding),
        typeof(StringSplitOptions),
    ];

    private static readonly Dictionary<Type, string> NameOf = Named.ToDictionary(n => n.Value, n => n.Key);
    private static readonly Dictionary<string, Type> All = BuildAll();

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The type of a name, whose case matters; null when there is none.</summary>
    public static Type? Find(string name) => All.TryGetValue(name, out var type) ? type : null;

    public static string Of(Type type) => NameOf.TryGetValue(type, out var name) ? name : type.Name;

    private static Dictionary<string, Type> BuildAll()
    {
        var all = new Dictionary<string, Type>(Named, StringComparer.Ordinal);
        foreach (var type in ByOwnName)
        {
            all[type.Name] = type;
            all["System." + type.Name] = type;
        }

        return all;
    }
}
