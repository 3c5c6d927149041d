using System.Reflection;

namespace RulesKit.Language.Models.Clr;

/// <summary>What a property's nullable annotations say, read as the C# compiler writes them into metadata.</summary>
/// <remarks>
/// By the names of the attributes, which the compiler puts into each assembly, because the runtime's own reader is
/// missing where compilers run. Format: docs/features/nullable-metadata.md of the Roslyn repository.
/// </remarks>
/// <param name="Value">Of the property itself.</param>
/// <param name="Item">Of its items, when it is a list.</param>
internal readonly record struct ClrNullability(ClrNullability.State Value, ClrNullability.State Item)
{
    private const string OwnAttribute = "System.Runtime.CompilerServices.NullableAttribute";
    private const string ContextAttribute = "System.Runtime.CompilerServices.NullableContextAttribute";

    /// <summary>The compiler's numbers.</summary>
    internal enum State
    {
        /// <summary>Compiled without nullable annotations.</summary>
        Unknown = 0,
        NotNull = 1,
        Nullable = 2,
    }

    public static ClrNullability Of(PropertyInfo property)
    {
        if (ArgumentOf(property, OwnAttribute) is { } own)
        {
            return own.Value is IReadOnlyList<CustomAttributeTypedArgument> each
                ? new ClrNullability(StateOf(each[0].Value), StateOf(each.ElementAtOrDefault(1).Value))
                : new ClrNullability(StateOf(own.Value), StateOf(own.Value));
        }

        for (var type = property.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (ArgumentOf(type, ContextAttribute) is { } context)
            {
                return new ClrNullability(StateOf(context.Value), StateOf(context.Value));
            }
        }

        return default;
    }

    private static CustomAttributeTypedArgument? ArgumentOf(MemberInfo member, string attribute) =>
        member
            .GetCustomAttributesData()
            .Where(a => a.AttributeType.FullName == attribute && a.ConstructorArguments.Count == 1)
            .Select(a => (CustomAttributeTypedArgument?)a.ConstructorArguments[0])
            .FirstOrDefault();

    private static State StateOf(object? flag) => flag is byte number ? (State)number : State.Unknown;
}
