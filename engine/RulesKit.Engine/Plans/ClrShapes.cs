using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Which CLR types can hold which members.</summary>
internal static class ClrShapes
{
    /// <summary>Whether a property's type can hold a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="itemType">What the items are; null when the member is no sequence.</param>
    public static bool TryFit(ModelMember member, Type type, out Type? itemType)
    {
        var single = Nullable.GetUnderlyingType(type) ?? type;
        itemType = null;
        if (member.Type is not SequenceType sequence)
        {
            return FitsSingle(member, member.Type, single);
        }

        itemType = ClrTypeShape.ItemOf(single);
        return itemType is not null && FitsSingle(member, sequence.Element, itemType);
    }

    /// <summary>The types that would fit, for a message.</summary>
    public static string Describe(ModelMember member)
    {
        var element = member.Type.ElementType();
        var single = DescribeSingle(member, element ?? member.Type);
        return element is null ? single : $"IReadOnlyList<T>, List<T>, ImmutableArray<T> or T[] of {single}";
    }

    private static bool FitsSingle(ModelMember member, RuleType expected, Type found)
    {
        if (member.Reference is not null)
        {
            return found == typeof(string);
        }

        return (expected as ScalarType)?.Kind switch
        {
            null => ClrTypeShape.IsEntity(found),
            ScalarKind.Text => found == typeof(string) || (found.IsEnum && ClrEnumTexts.FindMistake(found) is null),
            ScalarKind.Number => found == typeof(decimal) || IsInteger(found),
            ScalarKind.Integer => IsInteger(found),
            ScalarKind.Boolean => found == typeof(bool),
            ScalarKind.Date => found == typeof(DateOnly) || found == typeof(Date),
            ScalarKind.Period => found == typeof(Period),
            _ => false,
        };
    }

    private static bool IsInteger(Type type) => type == typeof(long) || type == typeof(int);

    private static string DescribeSingle(ModelMember member, RuleType expected)
    {
        if (member.Reference is not null)
        {
            return "string";
        }

        return (expected as ScalarType)?.Kind switch
        {
            null => $"a class, record or struct for {expected.Display}",
            ScalarKind.Text => "string or an enum",
            ScalarKind.Number => "decimal, long or int",
            ScalarKind.Integer => "long or int",
            ScalarKind.Boolean => "bool",
            ScalarKind.Date => "DateOnly or Date",
            _ => "Period",
        };
    }
}
