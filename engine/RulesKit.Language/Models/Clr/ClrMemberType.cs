using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Clr;

/// <summary>What a property's CLR type and its annotations say of a member.</summary>
/// <param name="Scalar">The type of single values; null when they are objects.</param>
/// <param name="Entity">The class of objects; null when values are scalars.</param>
/// <param name="IsSequence">Whether the property is a list.</param>
/// <param name="IsOptional">Whether the property may be null, which is how CLR types say "absent".</param>
/// <param name="Texts">The texts of an enum; null for all other types.</param>
internal sealed record ClrMemberType(
    ScalarType? Scalar,
    Type? Entity,
    bool IsSequence,
    bool IsOptional,
    IReadOnlyList<string>? Texts
)
{
    /// <summary>The member's type, or null when models can't say it (reported).</summary>
    public static ClrMemberType? Read(ClrProperty property, Action<string> report)
    {
        var nullability = property.Nullability;
        var type = WithoutNull(property.Type);
        var isOptional = CanBeNull(property.Type, nullability.Value);
        var item = ClrTypeShape.ItemOf(type);
        var single = item ?? type;
        if (FindMistake(single, isOptional, item is null ? false : CanBeNull(item, nullability.Item)) is { } mistake)
        {
            report(mistake);
            return null;
        }

        var scalar = ClrTypeShape.ScalarOf(single);
        return new ClrMemberType(
            scalar,
            scalar is null ? single : null,
            item is not null,
            isOptional == true,
            single.IsEnum ? ClrEnumTexts.Of(single) : null
        );
    }

    private static string? FindMistake(Type single, bool? isOptional, bool? isItemOptional)
    {
        if (isItemOptional == true)
        {
            return ClrSayings.NullItems;
        }

        if (ClrTypeShape.ScalarOf(single) is null && !ClrTypeShape.IsEntity(single))
        {
            return ClrSayings.CannotHold(ClrNames.Of(single), ClrTypeShape.AdviceFor(single));
        }

        if (isOptional is null || isItemOptional is null)
        {
            return ClrSayings.NoAnnotations;
        }

        return single.IsEnum ? ClrEnumTexts.FindMistake(single) : null;
    }

    /// <summary>Null when it can't be told.</summary>
    private static bool? CanBeNull(Type type, ClrNullability.State state) =>
        type.IsValueType ? WithoutNull(type) != type
        : state == ClrNullability.State.Unknown ? null
        : state == ClrNullability.State.Nullable;

    private static Type WithoutNull(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
