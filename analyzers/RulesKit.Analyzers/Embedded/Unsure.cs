namespace RulesKit.Analyzers.Embedded;

/// <summary>What is not known of a rule set that C# code stands for; the later, the less is known.</summary>
internal enum Unsure
{
    Nothing,

    /// <summary>Some values, or lambdas, have something else in their place.</summary>
    Values,

    /// <summary>Parts are not seen here, so that any name may mean something.</summary>
    Names,
}
