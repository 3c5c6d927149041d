using System.Collections;

namespace RulesKit.Workflows.Types;

/// <summary>What is known of a value before a rule runs: its .NET type and, for JSON, its members or items.</summary>
/// <param name="Clr">The .NET type of the values.</param>
/// <param name="Shape">The members of a JSON object; null for all others.</param>
/// <param name="Element">What a sequence holds; null for what is none.</param>
internal sealed record NetType(Type Clr, JsonShape? Shape = null, NetType? Element = null)
{
    public static readonly NetType Object = new(typeof(object));
    public static readonly NetType Boolean = new(typeof(bool));
    public static readonly NetType Text = new(typeof(string));

    /// <summary>A value that is null in this very input, or the word null: nothing else is known of it.</summary>
    public static readonly NetType Null = new(typeof(object)) { IsNull = true };

    /// <summary>Whether the value is known to be null.</summary>
    public bool IsNull { get; init; }

    /// <summary>Why there is no such value, where a JSON input lacks the member that was asked for; else null.</summary>
    public string? Missing { get; init; }

    /// <summary>What the items of a group have in common; null for what is no group.</summary>
    public NetType? Key { get; init; }

    /// <summary>The type without its question mark.</summary>
    public Type Plain => Nullable.GetUnderlyingType(Clr) ?? Clr;

    public bool IsNullable => Nullable.GetUnderlyingType(Clr) is not null;

    public bool CanBeNull => !Clr.IsValueType || IsNullable;

    /// <summary>The type of a class or value of .NET, its items included.</summary>
    public static NetType Of(Type clr) =>
        clr != typeof(string) && ElementOf(clr) is { } element ? new NetType(clr, null, Of(element)) : new NetType(clr);

    /// <summary>A sequence that JSON or an operation gives.</summary>
    public static NetType SequenceOf(NetType element) => new(typeof(IEnumerable), null, element);

    /// <summary>The type as messages say it.</summary>
    public string Describe() =>
        IsNull ? "null"
        : Shape is not null ? "an object"
        : Element is not null ? $"a list of {Element.Name()}"
        : Name();

    private string Name() =>
        Shape is not null ? "objects"
        : IsNullable ? TypeNames.Of(Plain) + "?"
        : TypeNames.Of(Clr);

    private static Type? ElementOf(Type clr)
    {
        if (clr.IsArray)
        {
            return clr.GetElementType();
        }

        var sequence = IsSequence(clr) ? clr : Array.Find(clr.GetInterfaces(), IsSequence);
        return sequence?.GetGenericArguments()[0];
    }

    private static bool IsSequence(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
}
