using System.Globalization;
using System.Text;
using RulesKit.Language.Json;

namespace RulesKit.Engine.Writing;

/// <summary>Writes JSON values with two blanks for each level; a value that fits stays on one line.</summary>
internal sealed class JsonTextWriter
{
    private const int LineLength = 120;

    private readonly StringBuilder text = new();
    private int level;

    /// <summary>An object with a line for each member.</summary>
    public void Object(IReadOnlyList<JsonProperty> properties, Action<string, JsonValue> write) =>
        Lines(
            '{',
            '}',
            properties,
            property =>
            {
                AppendText(text, property.Name);
                text.Append(": ");
                write(property.Name, property.Value);
            }
        );

    /// <summary>An array with a line for each item, or more.</summary>
    public void Array(IReadOnlyList<JsonValue> items, Action<JsonValue> write) => Lines('[', ']', items, write);

    /// <summary>A value; on one line when it fits.</summary>
    public void Value(JsonValue value)
    {
        var line = new StringBuilder();
        AppendLine(line, value);
        if (value is not (JsonObject or JsonArray) || Column() + line.Length < LineLength)
        {
            text.Append(line);
        }
        else if (value is JsonObject json)
        {
            Object(json.Properties, (_, inner) => Value(inner));
        }
        else
        {
            Array(((JsonArray)value).Items, Value);
        }
    }

    public string Finish() => text.Append('\n').ToString();

    private void Lines<T>(char open, char close, IReadOnlyList<T> parts, Action<T> write)
    {
        if (parts.Count == 0)
        {
            text.Append(open).Append(close);
            return;
        }

        text.Append(open);
        level++;
        for (var i = 0; i < parts.Count; i++)
        {
            Break(i > 0 ? "," : "");
            write(parts[i]);
        }

        level--;
        Break("");
        text.Append(close);
    }

    private void Break(string separator) => text.Append(separator).Append('\n').Append(' ', level * 2);

    private int Column()
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] != '\n')
        {
            start--;
        }

        return text.Length - start;
    }

    private static void AppendLine(StringBuilder line, JsonValue value)
    {
        switch (value)
        {
            case JsonObject { Properties.Count: > 0 } json:
                var opening = "{ ";
                foreach (var property in json.Properties)
                {
                    line.Append(opening);
                    AppendText(line, property.Name);
                    line.Append(": ");
                    AppendLine(line, property.Value);
                    opening = ", ";
                }

                line.Append(" }");
                break;
            case JsonObject:
                line.Append("{}");
                break;
            case JsonArray array:
                line.Append('[');
                for (var i = 0; i < array.Items.Count; i++)
                {
                    line.Append(i > 0 ? ", " : "");
                    AppendLine(line, array.Items[i]);
                }

                line.Append(']');
                break;
            case JsonString inner:
                AppendText(line, inner.Value);
                break;
            case JsonNumber number:
                line.Append(number.Text);
                break;
            case JsonBoolean flag:
                line.Append(flag.Value ? "true" : "false");
                break;
            default:
                line.Append("null");
                break;
        }
    }

    private static void AppendText(StringBuilder line, string value)
    {
        line.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (isPair)
            {
                line.Append(value, i++, 2);
            }
            else
            {
                AppendCharacter(line, value[i]);
            }
        }

        line.Append('"');
    }

    private static void AppendCharacter(StringBuilder line, char c)
    {
        _ = c switch
        {
            '"' => line.Append("\\\""),
            '\\' => line.Append("\\\\"),
            '\n' => line.Append("\\n"),
            '\r' => line.Append("\\r"),
            '\t' => line.Append("\\t"),
            // Half a surrogate pair can't be written as UTF-8; line separators would tear a line of an editor.
            _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' => line.Append(
                CultureInfo.InvariantCulture,
                $"\\u{(int)c:x4}"
            ),
            _ => line.Append(c),
        };
    }
}
