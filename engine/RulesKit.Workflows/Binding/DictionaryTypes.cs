namespace RulesKit.Workflows.Binding;

/// <summary>Finds the types of keys and values of a dictionary.</summary>
internal static class DictionaryTypes
{
    public static (Type Key, Type Value)? Of(Type type)
    {
        var found = IsDictionary(type) ? type : Array.Find(type.GetInterfaces(), IsDictionary);
        var isReadable = typeof(System.Collections.IDictionary).IsAssignableFrom(type);
        return found is null || !isReadable ? null : (found.GetGenericArguments()[0], found.GetGenericArguments()[1]);
    }

    private static bool IsDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>);
}
