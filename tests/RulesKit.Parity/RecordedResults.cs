using System.Collections;
using System.Linq.Dynamic.Core;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesEngine.Models;

namespace RulesKit.Parity;

/// <summary>Result trees of RulesEngine as the data writes them.</summary>
internal static class RecordedResults
{
    /// <param name="results">The results.</param>
    /// <param name="strict">Those of a run in which a failed rule has a text exactly when it is broken.</param>
    public static JsonArray Of(IEnumerable<RuleResultTree> results, IEnumerable<RuleResultTree> strict) =>
        [.. results.Zip(strict, Of)];

    private static JsonObject Of(RuleResultTree result, RuleResultTree strict)
    {
        var isBroken = !string.IsNullOrEmpty(strict.ExceptionMessage);
        var hasMessage =
            !string.IsNullOrEmpty(result.ExceptionMessage)
            && !(isBroken && FirstLine(result.ExceptionMessage) == FirstLine(strict.ExceptionMessage));
        var json = new JsonObject
        {
            ["rule"] = result.Rule.RuleName,
            ["success"] = result.IsSuccess,
            ["broken"] = isBroken,
            ["message"] = hasMessage ? result.ExceptionMessage : null,
        };
        if (isBroken && (hasMessage || string.IsNullOrEmpty(result.ExceptionMessage)))
        {
            json["hidden"] = true;
        }

        AddOutput(json, result);
        if (result.ChildResults is { } children)
        {
            json["children"] = Of(children, strict.ChildResults);
        }

        return json;
    }

    /// <summary>Without the trace, which is never the same.</summary>
    private static string FirstLine(string text) => text.Split('\n')[0];

    private static void AddOutput(JsonObject json, RuleResultTree result)
    {
        var action = result.IsSuccess ? result.Rule.Actions?.OnSuccess : result.Rule.Actions?.OnFailure;
        if (result.ActionResult is not { } given || (given.Output is null && given.Exception is null && action is null))
        {
            return;
        }

        if (given.Exception is not null)
        {
            json["outputError"] = given.Exception.GetBaseException().GetType().Name;
            return;
        }

        json["output"] = Value(given.Output);
        json["outputType"] = Kind(given.Output);
    }

    private static string Kind(object? value) =>
        value switch
        {
            null => "null",
            int => "int",
            long => "long",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            string => "string",
            IEnumerable => "list",
            DynamicClass => "object",
            _ => value.GetType().Name,
        };

    private static JsonNode? Value(object? value) =>
        value switch
        {
            null => null,
            DynamicClass made => new JsonObject(
                made.GetType()
                    .GetProperties()
                    .Where(p => p.GetIndexParameters().Length == 0)
                    .Select(p => KeyValuePair.Create(p.Name, Value(p.GetValue(made))))
            ),
            IEnumerable items and not string => new JsonArray([.. items.Cast<object?>().Select(Value)]),
            _ => JsonSerializer.SerializeToNode(value, value.GetType()),
        };
}
