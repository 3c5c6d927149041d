using System.Text.Encodings.Web;
using System.Text.Json;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Editing;

/// <summary>Turns what is entered in a field into the smallest change of the plan's text.</summary>
internal static class FormEdits
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The change; or, when the entry can't be taken as it stands, what is wrong with it.</summary>
    public static (TextEdit? Edit, string? Mistake) Of(FormField field, string entry)
    {
        var text = entry.Trim();
        if (text.Length == 0)
        {
            return field.IsOptional ? (Removal(field), null) : (null, "A value is needed here.");
        }

        return field.Kind switch
        {
            FieldKind.Number
                when JsonNumberFormat.FindMistake(text) is not null || !ExactNumber.TryDecimal(text, out _) => (
                null,
                "Write a number such as 1500 or 0.25."
            ),
            FieldKind.Number => (Change(field, text), null),
            FieldKind.Date when !Date.TryParse(text, out _) => (null, "Write a day such as 2027-04-23."),
            _ => (Change(field, JsonSerializer.Serialize(text, Readable)), null),
        };
    }

    private static TextEdit Change(FormField field, string literal)
    {
        var owner = field.Owner;
        if (owner.Find(field.Member.JsonName) is { } present)
        {
            return new TextEdit(present.Value.Span.Start, present.Value.Span.Length, literal);
        }

        var added = $"{JsonSerializer.Serialize(field.Member.JsonName, Readable)}: {literal}";
        return owner.Properties.Count == 0
            ? new TextEdit(owner.Span.Start + 1, 0, $" {added} ")
            : new TextEdit(owner.Properties[^1].Value.Span.End, 0, ", " + added);
    }

    /// <summary>The name and the value go, and one comma with them.</summary>
    private static TextEdit? Removal(FormField field)
    {
        var properties = field.Owner.Properties;
        var index = properties.ToList().FindIndex(p => p.Name == field.Member.JsonName);
        if (index < 0)
        {
            return null;
        }

        var (start, end) =
            index > 0 ? (properties[index - 1].Value.Span.End, properties[index].Value.Span.End)
            : properties.Count > 1 ? (properties[0].NameNode.Span.Start, properties[1].NameNode.Span.Start)
            : (properties[0].NameNode.Span.Start, properties[0].Value.Span.End);
        return new TextEdit(start, end - start, "");
    }
}
