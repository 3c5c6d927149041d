using RulesKit.Language.Functions;

namespace RulesKit.Engine.Tests.Functions;

/// <summary>Two functions of one name.</summary>
public static class Overloaded
{
    [RuleFunction]
    public static long Twice(long a) => a * 2;

    [RuleFunction]
    public static decimal Twice(decimal a) => a * 2;
}
