namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>Short ways to write schemas.</summary>
internal static class SchemaTexts
{
    /// <summary>A right schema around some properties of the plan.</summary>
    /// <param name="properties">The inside of "properties".</param>
    /// <param name="more">Further keywords of the plan, without comma.</param>
    public static string Plan(string properties, string more = "") =>
        $$"""
            {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                {{properties}}
              }{{(more.Length > 0 ? "," : "")}}
              {{more}}
            }
            """;
}
