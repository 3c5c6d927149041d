using System.Text.Json.Nodes;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Searching;

/// <summary>One change of a plan.</summary>
/// <param name="Pointer">Where.</param>
/// <param name="Value">The new value, or the item to add; null to take the place away.</param>
/// <param name="IsItem">Whether the value is added to the array at the place.</param>
internal sealed record Move(string Pointer, JsonNode? Value, bool IsItem)
{
    /// <summary>Further changes that belong to this one.</summary>
    public IReadOnlyList<Move> Further { get; init; } = [];

    public static Move Set(string pointer, JsonNode value) => new(pointer, value, false);

    public static Move Remove(string pointer) => new(pointer, null, false);

    public static Move Add(string pointer, JsonNode item) => new(pointer, item, true);

    /// <summary>Whether the place was there, so that something was changed.</summary>
    public bool Apply(JsonObject plan) => ApplyOne(plan) & Further.All(m => m.ApplyOne(plan));

    private bool ApplyOne(JsonObject plan)
    {
        var (parent, token) = Pointers.Split(Pointer);
        switch (Pointers.Find(plan, parent))
        {
            case JsonObject o when IsItem && o[token] is null or JsonArray:
                ((JsonArray)(o[token] ??= new JsonArray())).Add(Value!.DeepClone());
                return true;
            case JsonObject o when Value is null:
                return o.Remove(token);
            case JsonObject o:
                o[token] = Value.DeepClone();
                return true;
            case JsonArray a when JsonPointer.TryIndex(token, out var i) && i < a.Count && Value is null:
                a.RemoveAt(i);
                return true;
            default:
                return false;
        }
    }
}
