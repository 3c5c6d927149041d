namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>The keywords of JSON Schema (draft 2020-12) that a model may use, and our own.</summary>
internal static class SchemaKeywords
{
    private static readonly Dictionary<string, KeywordUse> Uses = new(StringComparer.Ordinal)
    {
        ["$schema"] = KeywordUse.Any,
        ["$id"] = KeywordUse.Any,
        ["$comment"] = KeywordUse.Any,
        ["$defs"] = KeywordUse.Any,
        ["$ref"] = KeywordUse.Any,
        ["title"] = KeywordUse.Any,
        ["description"] = KeywordUse.Any,
        ["examples"] = KeywordUse.Any,
        ["type"] = KeywordUse.Any,
        ["properties"] = KeywordUse.Object,
        ["required"] = KeywordUse.Object,
        ["additionalProperties"] = KeywordUse.Object,
        ["items"] = KeywordUse.Array,
        ["minItems"] = KeywordUse.Array,
        ["enum"] = KeywordUse.Single,
        ["const"] = KeywordUse.Single,
        ["minimum"] = KeywordUse.Single,
        ["maximum"] = KeywordUse.Single,
        ["exclusiveMinimum"] = KeywordUse.Single,
        ["exclusiveMaximum"] = KeywordUse.Single,
        ["minLength"] = KeywordUse.Single,
        ["maxLength"] = KeywordUse.Single,
        ["pattern"] = KeywordUse.Single,
        ["format"] = KeywordUse.Single,
        ["x-rk-type"] = KeywordUse.Single,
        ["x-rk-name"] = KeywordUse.Property,
        ["x-rk-ref"] = KeywordUse.Single,
        ["x-rk-key"] = KeywordUse.Object,
        ["x-rk-dated"] = KeywordUse.Object,
        ["x-rk-unit"] = KeywordUse.Single,
        ["x-rk-currency"] = KeywordUse.Object,
        ["x-rk-step"] = KeywordUse.Single,
        ["x-rk-measure"] = KeywordUse.Single,
        ["x-rk-movable"] = KeywordUse.Single,
        ["x-rk-role"] = KeywordUse.Property,
    };

    public static IReadOnlyCollection<string> Supported => Uses.Keys;

    /// <summary>Where a keyword says something; null when models do not understand it.</summary>
    public static KeywordUse? UseOf(string keyword) => Uses.TryGetValue(keyword, out var use) ? use : null;
}
