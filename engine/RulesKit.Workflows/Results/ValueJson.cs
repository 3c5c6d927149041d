using System.Collections;
using System.Text;
using System.Text.Json;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Results;

/// <summary>Writes values as System.Text.Json does, which is how RulesEngine puts them into messages.</summary>
internal static class ValueJson
{
    /// <summary>The JSON of a value; null when it can't be written.</summary>
    public static string? Write(object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            try
            {
                Write(writer, value);
            }
            catch (Exception e)
                when (e is NotSupportedException or JsonException or InvalidOperationException or ArgumentException)
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case JsonRecord record:
                writer.WriteStartObject();
                for (var i = 0; i < record.Shape.Names.Count; i++)
                {
                    writer.WritePropertyName(record.Shape.Names[i]);
                    Write(writer, record[i]);
                }

                writer.WriteEndObject();
                break;
            case OpaqueJson { Element: JsonElement element }:
                element.WriteTo(writer);
                break;
            case Group group:
                Write(writer, group.Items);
                break;
            case IEnumerable<object?> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
                break;
        }
    }
}
