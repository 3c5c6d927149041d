using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Analyzers.Models;

/// <summary>Reads what attributes say of a single value: ranges, texts, pattern, length.</summary>
internal sealed class SymbolConstraints(SymbolProperty property, Action<string> report)
{
    public ValueConstraints Read(IReadOnlyList<string>? texts)
    {
        var bounds = property.Find<BoundsAttribute>();
        var length = property.Find<TextLengthAttribute>();
        return new ValueConstraints
        {
            Texts = texts,
            Pattern = Pattern(),
            MinimumLength = SymbolAttributes.Named(length, nameof(TextLengthAttribute.Minimum)) as int? ?? 0,
            MaximumLength = SymbolAttributes.Named(length, nameof(TextLengthAttribute.Maximum)) as int? ?? int.MaxValue,
        }.WithBounds(
            Bound(nameof(BoundsAttribute.Minimum)),
            Bound(nameof(BoundsAttribute.ExclusiveMinimum)),
            Bound(nameof(BoundsAttribute.Maximum)),
            Bound(nameof(BoundsAttribute.ExclusiveMaximum))
        );

        decimal? Bound(string name) => Number(SymbolAttributes.Named(bounds, name) as string, name);
    }

    public decimal? Step() => Number(SymbolAttributes.Text(property.Find<StepAttribute>()), nameof(Step));

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
        if (SymbolAttributes.Text(property.Find<TextPatternAttribute>()) is not { } pattern)
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
