using System.Globalization;
using System.Text;

namespace RulesKit.Language.Json;

/// <summary>Writes text as it stands between the quotes of a JSON string.</summary>
internal static class JsonWriting
{
    public static string Escape(string text)
    {
        var json = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.ToString();
    }
}
