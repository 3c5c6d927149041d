using RulesKit.Language.Json;

namespace RulesKit.Language.Models.Clr;

/// <summary>Reads what attributes say of a single value: ranges, texts, pattern, length.</summary>
internal sealed class ClrConstraints(ClrProperty property, Action<string> report)
{
    public ValueConstraints Read(IReadOnlyList<string>? texts)
    {
        var bounds = property.Find<BoundsAttribute>();
        var length = property.Find<TextLengthAttribute>();
        return new ValueConstraints
        {
            Texts = texts,
            Pattern = Pattern(),
            MinimumLength = length?.Minimum ?? 0,
            MaximumLength = length?.Maximum ?? int.MaxValue,
        }.WithBounds(
            Number(bounds?.Minimum, nameof(BoundsAttribute.Minimum)),
            Number(bounds?.ExclusiveMinimum, nameof(BoundsAttribute.ExclusiveMinimum)),
            Number(bounds?.Maximum, nameof(BoundsAttribute.Maximum)),
            Number(bounds?.ExclusiveMaximum, nameof(BoundsAttribute.ExclusiveMaximum))
        );
    }

    public decimal? Step() => Number(property.Find<StepAttribute>()?.Step, nameof(Step));

    private decimal? Number(string? text, string use)
    {
        if (text is null)
        {
            return null;
        }

        if (
            text.Length > 0
            && JsonNumberFormat.FindMistake(text) is null
            && ExactNumber.TryDecimal(text, out var number)
        )
        {
            return number;
        }

        report(ClrSayings.NoNumber(use, text));
        return null;
    }

    private TextPattern? Pattern()
    {
        if (property.Find<TextPatternAttribute>()?.Pattern is not { } pattern)
        {
            return null;
        }

        try
        {
            return TextPattern.Compile(pattern);
        }
        catch (ArgumentException e)
        {
            report(ClrSayings.UnreadablePattern(e.Message));
            return null;
        }
    }
}
