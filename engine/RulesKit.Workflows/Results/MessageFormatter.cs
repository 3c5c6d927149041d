using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Results;

/// <summary>Fills in the $(…) of an ErrorMessage: a name as JSON, a path of members as text.</summary>
internal static partial class MessageFormatter
{
    public static string Format(RuleResultTree result)
    {
        var message = result.Rule.ErrorMessage!;
        var places = Place().Matches(message);
        if (places.Count == 0)
        {
            return message;
        }

        var inputs = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in InputValues.Parameters(result.Program, result.Frame))
        {
            inputs[parameter.Name] = parameter.Value;
        }

        foreach (var place in places.Select(p => p.Value).Distinct(StringComparer.Ordinal))
        {
            var path = place[2..^1].Split('.');
            if (inputs.TryGetValue(path[0], out var value) && value is not null && TextOf(value, path) is { } text)
            {
                message = message.Replace(place, text, StringComparison.Ordinal);
            }
        }

        return message;
    }

    private static string? TextOf(object value, string[] path)
    {
        var json = ValueJson.Write(value);
        if (path.Length == 1 || json is null)
        {
            return json;
        }

        var current = JsonNode.Parse(json);
        foreach (var name in path.Skip(1))
        {
            current = current is JsonObject o && o.TryGetPropertyValue(name, out var next) ? next : null;
        }

        return current is JsonValue leaf && leaf.TryGetValue<string>(out var text) ? text : current?.ToString();
    }

    [GeneratedRegex(@"\$\(.*?\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
