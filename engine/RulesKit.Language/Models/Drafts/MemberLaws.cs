using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Drafts;

/// <summary>
/// What a member may not say of itself. A saying that does not fit the type would never be checked, and one that no
/// value fulfils would refuse every plan.
/// </summary>
internal static class MemberLaws
{
    public static IEnumerable<string> FindMistakes(MemberDraft member)
    {
        var sayings = member.Scalar switch
        {
            { IsNumeric: true } => OfNumber(member).Concat(OnlyTextsHave(member)),
            { Kind: ScalarKind.Text } => OnlyNumbersHave(member).Concat(OfText(member.Constraints)),
            _ => OnlyNumbersHave(member).Concat(OnlyTextsHave(member)),
        };
        return sayings.Select(saying => $"\"{member.JsonName}\" {saying}.");
    }

    private static IEnumerable<string> OnlyNumbersHave(MemberDraft member)
    {
        if (member.Unit is not null || member.Step is not null || member.Measure is not null)
        {
            yield return "has a unit, a step or a measure, which only numbers have";
        }

        if (member.Constraints is { Minimum: not null } or { Maximum: not null })
        {
            yield return "has a minimum or a maximum, which only numbers have";
        }
    }

    private static IEnumerable<string> OnlyTextsHave(MemberDraft member)
    {
        if (member.Constraints is { Pattern: not null } or { Texts: not null })
        {
            yield return "has a pattern or a list of texts, which only texts have";
        }

        if (member.Constraints is not { MinimumLength: 0, MaximumLength: int.MaxValue })
        {
            yield return "has a least or a largest length, which only texts have";
        }
    }

    private static IEnumerable<string> OfNumber(MemberDraft member)
    {
        var constraints = member.Constraints;
        var isExclusive = constraints.IsMinimumExclusive || constraints.IsMaximumExclusive;
        if (
            constraints.Minimum > constraints.Maximum
            || (isExclusive && constraints.Minimum is not null && constraints.Minimum == constraints.Maximum)
        )
        {
            yield return "has a minimum that lies above its maximum, so that no number fits";
        }

        if (member.Step <= 0)
        {
            yield return "has a step that is not above 0";
        }

        if (member.Unit is not null && member.Unit.Trim().Length == 0)
        {
            yield return "has an empty unit; name what the number counts, or leave the unit out";
        }
    }

    private static IEnumerable<string> OfText(ValueConstraints constraints)
    {
        if (constraints.MinimumLength < 0 || constraints.MinimumLength > constraints.MaximumLength)
        {
            yield return "has a least length that is below 0 or above its largest one";
        }

        if (constraints.Texts is { Count: 0 })
        {
            yield return "lists no text that it may be";
        }

        if (constraints.Texts?.GroupBy(t => t).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            yield return $"lists the text \"{twice.Key}\" twice";
        }
    }
}
