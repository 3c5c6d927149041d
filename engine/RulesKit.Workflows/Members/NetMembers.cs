namespace RulesKit.Workflows.Members;

/// <summary>Every member of .NET types that expressions may use. What stands in no table can't be called.</summary>
internal static class NetMembers
{
    private static readonly MemberList List = Build();

    private static readonly ILookup<Type, NetMethod> MethodsByOwner = List.Methods.ToLookup(m => m.Owner);

    private static readonly ILookup<Type, NetMethod> PropertiesByOwner = List.Properties.ToLookup(m => m.Owner);

    public static IEnumerable<NetMethod> MethodsOf(Type type, bool isStatic) =>
        MethodsByOwner[type].Where(m => m.IsStatic == isStatic);

    public static IEnumerable<NetMethod> PropertiesOf(Type type, bool isStatic) =>
        PropertiesByOwner[type].Where(m => m.IsStatic == isStatic);

    private static MemberList Build()
    {
        var list = new MemberList();
        TextMembers.AddTo(list);
        DateMembers.AddTo(list);
        NumberMembers.AddTo(list);
        return list;
    }
}
