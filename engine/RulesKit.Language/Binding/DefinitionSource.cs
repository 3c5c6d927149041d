using RulesKit.Language.Json;
using RulesKit.Language.Syntax;

namespace RulesKit.Language.Binding;

/// <summary>A definition as it stands in a rule set, parsed but not bound.</summary>
internal sealed record DefinitionSource(JsonString Name, SyntaxTree Syntax);
