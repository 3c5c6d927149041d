using System.Globalization;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>
/// How docs/language.md writes values: an object by its first member, and an item that is only maybe in a sequence with
/// a question mark behind it.
/// </summary>
internal static class ShownAnswer
{
    public static string Of(Answer answer) =>
        answer.State switch
        {
            ValueState.Missing => "unknown: missing",
            ValueState.Fault => "unknown: fault",
            _ => Show(answer.Value!),
        };

    private static string Show(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            string text => $"\"{text}\"",
            decimal number => ExactNumber.Format(number),
            SequenceValue sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
            GroupValue group => $"{Show(group.Key)}: {Show(group.Items)}",
            PlacedObject placed => NameOf(placed.Place),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Show(SequenceItem item) => Of(item.Value) + (item.Membership.IsKnown ? "" : "?");

    private static string NameOf(Place place)
    {
        JsonValue node = JsonReader.Read(new SourceText(DocumentPart.Read(Bakery.PlanFile))).Root!;
        foreach (var step in place.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node is JsonArray array
                ? array.Items[int.Parse(step, CultureInfo.InvariantCulture)]
                : ((JsonObject)node).Find(step)!.Value;
        }

        return ((JsonString)((JsonObject)node).Properties[0].Value).Value;
    }
}
