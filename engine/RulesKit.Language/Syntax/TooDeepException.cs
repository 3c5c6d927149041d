namespace RulesKit.Language.Syntax;

/// <summary>Leaves the parser's recursion at the depth limit; never leaves the parser.</summary>
internal sealed class TooDeepException : Exception;
