using RulesKit.Language.Functions;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>The functions that the examples of docs/language.md call.</summary>
public static class BakeryFunctions
{
    [RuleFunction]
    public static bool IsLeapDay(Date day) => day.Month == 2 && day.Day == 29;
}
