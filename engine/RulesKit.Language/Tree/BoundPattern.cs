namespace RulesKit.Language.Tree;

/// <summary>A test of one value that is never absent when it is tested.</summary>
internal abstract class BoundPattern;
