using RulesKit.Analyzers.Symbols;

namespace RulesKit.Analyzers.Workflows;

/// <summary>An analyzer of code that uses Microsoft RulesEngine.</summary>
internal abstract class EngineCodeAnalyzer(params RuleDescriptor[] descriptors)
    : TypedCodeAnalyzer<EngineTypes>(EngineTypes.Find, descriptors);
