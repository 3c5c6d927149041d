using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Lowering;

/// <summary>How types and names of the language are written in lowered C#.</summary>
internal static class LoweredTypes
{
    public const string Prelude = "global::RulesKit.Engine.Prelude";

    private const string Types = "global::RulesKit.Language.Types";

    /// <summary>
    /// Names that C# reads as words in some places only. The language has no such words, so a constant may be called
    /// "field" or "from".
    /// </summary>
    private static readonly HashSet<string> ContextualWords = new(
        (
            "add alias allows and args ascending async await by descending dynamic equals extension field file from get"
            + " global group init into join let managed nameof nint not notnull nuint on or orderby partial record"
            + " remove required scoped select set unmanaged value var when where with yield"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>A name, marked as one where C# might read a word.</summary>
    public static string Name(string name) => ContextualWords.Contains(name) ? "@" + name : name;

    /// <summary>A class of the model. The underscore keeps it apart from members, which C# forbids to share its name.</summary>
    public static string ClassName(EntityType entity) => entity.Name + "_";

    /// <summary>A type as C# writes it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="modelNamespace">The namespace of the model's classes.</param>
    public static string Of(RuleType type, string modelNamespace) =>
        type switch
        {
            EntityType entity => $"global::{modelNamespace}.{ClassName(entity)}",
            SequenceType { Element: var e } =>
                $"global::System.Collections.Generic.IReadOnlyList<{Of(e, modelNamespace)}>",
            GroupType { Key: var k, Element: var e } =>
                $"{Prelude}.Group<{Of(k, modelNamespace)}, {Of(e, modelNamespace)}>",
            ScalarType scalar => Of(scalar),
            _ => throw new InvalidOperationException($"No C# type stands for {type.Display}."),
        };

    /// <summary>Whether a null of the type is a <c>Nullable</c>, which is read by <c>.Value</c>.</summary>
    public static bool IsValueType(RuleType type) => type is ScalarType { Kind: not ScalarKind.Text };

    private static string Of(ScalarType type) =>
        type.Kind switch
        {
            ScalarKind.Boolean => "bool",
            ScalarKind.Integer => "long",
            ScalarKind.Number => "decimal",
            ScalarKind.Text => "string",
            ScalarKind.Date => $"{Types}.Date",
            ScalarKind.Period => $"{Types}.Period",
            ScalarKind.Window => $"{Prelude}.Window",
            _ => throw new InvalidOperationException($"No C# type stands for {type.Display}."),
        };
}
