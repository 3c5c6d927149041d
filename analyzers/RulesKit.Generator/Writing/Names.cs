namespace RulesKit.Generator.Writing;

/// <summary>Names that generated code uses. Those of rule sets never begin and end with two underscores.</summary>
internal static class Names
{
    public const string Engine = "global::RulesKit.Engine.Generated";
    public const string Prelude = "global::RulesKit.Engine.Prelude";
    public const string Types = "global::RulesKit.Language.Types";
    public const string Rules = "__Rules__";
    public const string Values = "__Values__";
    public const string Trees = "__Trees__";
    public const string Root = "__Root__";
    public const string Predicates = "__Predicates__";
    public const string Shared = "__Shared__";
}
