using System.Globalization;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Explaining;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Tool.Reports.Explaining;

/// <summary>Values as an explanation names them.</summary>
internal static class ValueText
{
    public static string Of(ExplainedExpression expression) =>
        expression.State switch
        {
            ValueState.Missing => "unknown",
            ValueState.Fault => "not to be worked out",
            _ => Of(expression.Value),
        };

    public static string Of(object? value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            string text => $"\"{text}\"",
            decimal number => ExactNumber.Format(number),
            ExplainedObject { Key: { } key } => key,
            ExplainedObject { Pointer: var pointer } => pointer.Length == 0 ? "the plan" : pointer,
            ExplainedSequence { Maybe: 0 } sequence => Wording.Count(sequence.Count, "item"),
            ExplainedSequence sequence =>
                $"{Wording.Count(sequence.Count, "item")}, of which {sequence.Maybe} may not belong to it",
            DateRange range => Wording.Days(range),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
