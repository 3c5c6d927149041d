namespace RulesKit.Workflows.Types;

/// <summary>A JSON object as rules see it: one value for each member of its shape.</summary>
internal sealed class JsonRecord(JsonShape shape, object?[] values)
{
    public JsonShape Shape { get; } = shape;

    public object? this[int index] => values[index];
}
