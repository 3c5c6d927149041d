using System.Globalization;
using System.Text;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Checking;

/// <summary>Fills a rule's message with the values of one finding.</summary>
internal static class MessageRenderer
{
    private const string Share = "share";

    public static string Render(MessageTemplate template, Interpreter interpreter, Bindings bindings)
    {
        var message = new StringBuilder();
        foreach (var part in template.Parts)
        {
            message.Append(part.Text ?? Show(part.Value!, interpreter.Evaluate(part.Value!, bindings)));
        }

        return message.ToString();
    }

    /// <summary>The value as people read it: shares in percent, counted things with their thousands apart.</summary>
    public static string Show(object value, string? unit) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            decimal share when unit == Share => ExactNumber.Format(share * 100) + "%",
            decimal number when unit is not null => Grouped(number),
            long whole when unit is not null => whole.ToString("N0", CultureInfo.InvariantCulture),
            decimal number => ExactNumber.Format(number),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static string Show(BoundExpression expression, Answer answer) =>
        answer.State switch
        {
            ValueState.Known => Show(answer.Value!, expression.Meaning.Unit),
            ValueState.Missing => "(not given)",
            _ => "(can't be worked out)",
        };

    private static string Grouped(decimal number)
    {
        var plain = ExactNumber.Format(number);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return decimal.Truncate(number).ToString("N0", CultureInfo.InvariantCulture)
            + (point < 0 ? "" : plain[point..]);
    }
}
