using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Workflows.Inputs;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows;

/// <summary>An input of a workflow: a name and a value. Immutable.</summary>
public sealed class RuleParameter
{
    /// <summary>Names a value.</summary>
    /// <param name="name">The name that rules use.</param>
    /// <param name="value">A .NET object, a scalar, an ExpandoObject, a dictionary or list of loose values, or null.</param>
    /// <exception cref="InputException">The items of a loose list are of kinds that don't go together.</exception>
    public RuleParameter(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Original = value;
        (Type, Value) = InputShapes.Read(name, value);
    }

    internal RuleParameter(string name, NetType type, object? value)
    {
        Name = name;
        Original = value;
        Type = type;
        Value = value;
    }

    /// <summary>The name that rules use.</summary>
    public string Name { get; }

    /// <summary>The value as it was given.</summary>
    public object? Original { get; }

    internal NetType Type { get; }

    /// <summary>The value as rules see it.</summary>
    internal object? Value { get; }

    /// <summary>An input that is JSON: whole numbers are long, others double, ISO date-times DateTime.</summary>
    /// <param name="name">The name that rules use.</param>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="InputException">The text is no JSON, or its lists hold unlike items.</exception>
    public static RuleParameter FromJson(string name, string json)
    {
        var document = JsonReader.Read(new SourceText(json));
        return document is { Root: { } root, Errors.Count: 0 }
            ? new RuleParameter(name, JsonValues.ToObject(root))
            : throw new InputException(
                $"The input '{name}' is no JSON: {document.Errors[0].Location.Start}: {document.Errors[0].Message}"
            );
    }
}
