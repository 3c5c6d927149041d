using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>JSON null.</summary>
internal sealed class JsonNull(SourceText source, TextSpan span) : JsonValue(source, span)
{
    public override string Describe() => "null";
}
