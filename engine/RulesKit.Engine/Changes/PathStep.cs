using RulesKit.Language.Json;

namespace RulesKit.Engine.Changes;

/// <summary>One step of a change's path: a name or index, every child, or the items with some member values.</summary>
/// <param name="Token">The name or index; null for the other two.</param>
/// <param name="Selectors">Member names and values that an item must have; empty unless it selects.</param>
internal sealed record PathStep(string? Token, IReadOnlyList<(string Member, string Value)> Selectors)
{
    public static PathStep Every { get; } = new(null, []);

    /// <summary>Whether the step may match any number of places, none included.</summary>
    public bool IsPattern => Token is null;

    public bool Matches(string name) => Token is null ? Selectors.Count == 0 : Token == name;

    public bool Matches(int index, JsonValue item)
    {
        if (Token is not null)
        {
            return JsonPointer.TryIndex(Token, out var wanted) && wanted == index;
        }

        return Selectors.All(s =>
            item is JsonObject o
            && o.Find(s.Member)?.Value switch
            {
                JsonString text => text.Value == s.Value,
                JsonNumber number => number.Text == s.Value,
                JsonBoolean flag => (flag.Value ? "true" : "false") == s.Value,
                _ => false,
            }
        );
    }
}
