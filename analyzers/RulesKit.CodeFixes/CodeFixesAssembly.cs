namespace RulesKit.CodeFixes;

/// <summary>Names this assembly to those who look for what is in it.</summary>
internal static class CodeFixesAssembly;
