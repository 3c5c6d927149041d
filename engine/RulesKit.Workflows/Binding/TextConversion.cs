using System.Globalization;
using RulesKit.Language.Text;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Reads a text literal as a value of the type that it is compared with.</summary>
internal static class TextConversion
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static bool IsPossible(Type type) =>
        TypeRelations.PlainOf(type) is var plain
        && (
            TypeRelations.IsNumber(plain)
            || plain.IsEnum
            || plain == typeof(bool)
            || plain == typeof(char)
            || plain == typeof(DateTime)
            || plain == typeof(DateTimeOffset)
            || plain == typeof(TimeSpan)
            || plain == typeof(DateOnly)
            || plain == typeof(TimeOnly)
            || plain == typeof(Guid)
        );

    /// <exception cref="BindException">The text is no such value.</exception>
    public static object? Convert(string text, Type type, TextSpan span)
    {
        var plain = TypeRelations.PlainOf(type);
        if (text.Length == 0 && plain != type)
        {
            return null;
        }

        return TryConvert(plain == typeof(char) ? text : text.Trim(), plain)
            ?? throw new BindException(span, $"\"{text}\" is no {TypeNames.Of(plain)}, with which it is compared.");
    }

    private static object? TryConvert(string text, Type type)
    {
        if (Numbers.Find(type) is { } numbers)
        {
            return numbers.Parse(text) ?? (TypeRelations.IsWhole(type) ? OfHexadecimal(text, numbers) : null);
        }

        if (type.IsEnum)
        {
            return EnumValues.Find(type, text);
        }

        const DateTimeStyles styles = DateTimeStyles.None;
        return type == typeof(bool)
            ? bool.TryParse(text, out var b)
                ? b
                : null
            : type == typeof(char)
                ? text.Length == 1
                    ? text[0]
                    : null
                : type == typeof(DateTime)
                    ? DateTime.TryParse(text, Culture, styles, out var date)
                        ? date
                        : null
                    : type == typeof(DateTimeOffset)
                        ? DateTimeOffset.TryParse(text, Culture, styles, out var moment)
                            ? moment
                            : null
                        : type == typeof(TimeSpan)
                            ? TimeSpan.TryParse(text, Culture, out var span)
                                ? span
                                : null
                            : type == typeof(DateOnly)
                                ? DateOnly.TryParse(text, Culture, styles, out var day)
                                    ? day
                                    : null
                                : type == typeof(TimeOnly)
                                    ? TimeOnly.TryParse(text, Culture, styles, out var time)
                                        ? time
                                        : null
                                    : Guid.TryParse(text, out var guid)
                                        ? guid
                                        : null;
    }

    /// <summary>"0x1F", which .NET's conversion of texts to whole numbers takes.</summary>
    private static object? OfHexadecimal(string text, Numbers numbers) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, Culture, out var value)
            ? numbers.Parse(value.ToString(Culture))
            : null;
}
