namespace RulesKit.Workflows.Binding;

/// <summary>Values of enums by name, whose case does not matter, or by number.</summary>
internal static class EnumValues
{
    public static object? Find(Type type, object written) =>
        written switch
        {
            string name => Enum.TryParse(type, name, ignoreCase: true, out var value) ? value : null,
            int or uint or long or ulong or short or byte => Enum.ToObject(type, written),
            _ => null,
        };
}
