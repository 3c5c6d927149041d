using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>JSON true or false.</summary>
internal sealed class JsonBoolean(SourceText source, TextSpan span, bool value) : JsonValue(source, span)
{
    public bool Value { get; } = value;

    public override string Describe() => Value ? "true" : "false";
}
