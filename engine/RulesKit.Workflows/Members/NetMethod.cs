namespace RulesKit.Workflows.Members;

/// <summary>One method, constructor or property that expressions may use, with the code that does it.</summary>
/// <param name="Owner">The type it belongs to.</param>
/// <param name="Name">Its name; ".ctor" for a constructor.</param>
/// <param name="IsStatic">Whether it needs no value to be called on.</param>
/// <param name="Parameters">The types of its arguments, the receiver not included.</param>
/// <param name="Result">What it gives.</param>
/// <param name="Invoke">Does it; the receiver, where there is one, is the first argument.</param>
internal sealed record NetMethod(
    Type Owner,
    string Name,
    bool IsStatic,
    Type[] Parameters,
    Type Result,
    Func<object?[], object?> Invoke
)
{
    /// <summary>Whether the last parameter takes any number of arguments of its type.</summary>
    public bool TakesMany { get; init; }
}
