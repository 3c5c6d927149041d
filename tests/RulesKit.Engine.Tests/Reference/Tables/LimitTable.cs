using System.Globalization;
using RulesKit.Language.Limits;

namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>Every limit and its default; one that has no words here fails the test.</summary>
internal static class LimitTable
{
    private static readonly Dictionary<string, string> Words = new()
    {
        [nameof(RuleLimits.DocumentLength)] = "characters of a rule set or a plan",
        [nameof(RuleLimits.DocumentDepth)] = "arrays and objects inside each other, in a document",
        [nameof(RuleLimits.ArrayItems)] = "items of one array",
        [nameof(RuleLimits.Reports)] = "mistakes that are reported of a rule set",
        [nameof(RuleLimits.ExpressionLength)] = "characters of an expression",
        [nameof(RuleLimits.ExpressionDepth)] = "levels of an expression as it is written",
        [nameof(RuleLimits.WrittenOutDepth)] = "levels of an expression with its definitions written out",
        [nameof(RuleLimits.ExpressionNodes)] = "parts of an expression with its definitions written out",
        [nameof(RuleLimits.ExpressionReports)] = "mistakes that are reported of an expression",
        [nameof(RuleLimits.AssumedItems)] = "items that a sequence is taken to have when costs are estimated",
        [nameof(RuleLimits.RuleSteps)] = "steps of one rule, by that estimate",
        [nameof(RuleLimits.ReadingSteps)] = "characters of all expressions of a rule set together",
        [nameof(RuleLimits.CheckingSteps)] = "steps of all rules over one plan, by its real lengths",
    };

    public static string Make() =>
        MarkdownTable.Of(
            ["setting", "default", "what it bounds"],
            typeof(RuleLimits)
                .GetProperties()
                .Where(p => !p.GetMethod!.IsStatic)
                .Select(p =>
                    new[]
                    {
                        MarkdownTable.Code(p.Name),
                        string.Format(CultureInfo.InvariantCulture, "{0:N0}", p.GetValue(RuleLimits.Default)),
                        Words[p.Name],
                    }
                )
        );
}
