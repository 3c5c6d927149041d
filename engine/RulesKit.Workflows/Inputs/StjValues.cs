using System.Text.Json;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Inputs;

/// <summary>Values that System.Text.Json left unread: scalars are taken, lists and objects stay closed.</summary>
internal static class StjValues
{
    public static NetType TypeOf(JsonElement element) =>
        ValueOf(element) is { } value ? NetType.Of(value.GetType()) : NetType.Null;

    public static object? ValueOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => element.TryGetInt32(out var small) ? small
            : element.TryGetInt64(out var whole) ? whole
            : (object)element.GetDouble(),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => new OpaqueJson(element),
        };
}
