namespace RulesKit.Analyzers.Symbols;

/// <summary>An analyzer of code that uses RulesKit.</summary>
internal abstract class CodeAnalyzer(params RuleDescriptor[] descriptors)
    : TypedCodeAnalyzer<KnownTypes>(KnownTypes.Find, descriptors);
