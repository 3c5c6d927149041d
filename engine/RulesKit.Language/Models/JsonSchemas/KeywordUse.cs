namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>Where a keyword says something.</summary>
internal enum KeywordUse
{
    /// <summary>In every schema.</summary>
    Any,

    /// <summary>In the schema of a property, whatever its type.</summary>
    Property,

    /// <summary>In the schema of an object.</summary>
    Object,

    /// <summary>In the schema of an array.</summary>
    Array,

    /// <summary>In the schema of a single value: the property's, or that of its items.</summary>
    Single,
}
