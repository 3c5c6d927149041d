namespace RulesKit.Workflows.Members;

/// <summary>Every member of .NET types that expressions may use. What stands in no table can't be called.</summary>
/// <remarks>A type's table is made when the first expression asks for it: all of them are most of a cold start.</remarks>
internal static class NetMembers
{
    private static readonly Dictionary<Type, Lazy<MemberList>> Tables = new()
    {
        [typeof(string)] = Table(TextMembers.AddText),
        [typeof(char)] = Table(TextMembers.AddCharacters),
        [typeof(ExpressionUtils)] = Table(TextMembers.AddExpressionUtils),
        [typeof(DateTime)] = Table(DateMembers.AddDateTime),
        [typeof(TimeSpan)] = Table(DateMembers.AddTimeSpan),
        [typeof(DateTimeOffset)] = Table(DateMembers.AddDateTimeOffset),
        [typeof(DateOnly)] = Table(DateMembers.AddDateOnly),
        [typeof(TimeOnly)] = Table(DateMembers.AddTimeOnly),
        [typeof(int)] = Table(NumberMembers.AddNumber<int>),
        [typeof(uint)] = Table(NumberMembers.AddNumber<uint>),
        [typeof(long)] = Table(NumberMembers.AddNumber<long>),
        [typeof(ulong)] = Table(NumberMembers.AddNumber<ulong>),
        [typeof(float)] = Table(NumberMembers.AddNumber<float>),
        [typeof(double)] = Table(NumberMembers.AddDouble),
        [typeof(decimal)] = Table(NumberMembers.AddDecimal),
        [typeof(short)] = Table(NumberMembers.AddNumber<short>),
        [typeof(byte)] = Table(NumberMembers.AddNumber<byte>),
        [typeof(bool)] = Table(NumberMembers.AddBoolean),
        [typeof(Guid)] = Table(NumberMembers.AddGuid),
        [typeof(Math)] = Table(NumberMembers.AddMath),
        [typeof(Convert)] = Table(NumberMembers.AddConvert),
    };

    /// <summary>What is asked of the type itself, where that is much and seldom asked with the rest.</summary>
    private static readonly Dictionary<Type, Lazy<MemberList>> Statics = new()
    {
        [typeof(DateTime)] = Table(DateMembers.AddDateStatics),
    };

    public static IEnumerable<NetMethod> MethodsOf(Type type, bool isStatic) =>
        Find(type, isStatic)?.Methods.Where(m => m.IsStatic == isStatic) ?? [];

    public static IEnumerable<NetMethod> PropertiesOf(Type type, bool isStatic) =>
        Find(type, isStatic)?.Properties.Where(m => m.IsStatic == isStatic) ?? [];

    private static MemberList? Find(Type type, bool isStatic) =>
        isStatic && Statics.TryGetValue(type, out var statics) ? statics.Value
        : Tables.TryGetValue(type, out var table) ? table.Value
        : null;

    private static Lazy<MemberList> Table(Action<MemberList> add) =>
        new(() =>
        {
            var list = new MemberList();
            add(list);
            return list;
        });
}
