using System.Globalization;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Tests.Authoring.Writing;

/// <summary>Everything that a bound rule set says, as text: two rule sets are equal when their texts are.</summary>
internal static class BoundText
{
    public static string Of(BoundRuleSet ruleSet)
    {
        var document = ruleSet.Document;
        IEnumerable<string?> head =
        [
            document.Id,
            document.Version,
            document.Title,
            document.Description,
            document.Model?.Value,
            string.Join(',', document.Constants.Select(c => c.Name)),
            .. document.Definitions.Select(d => $"{d.Name.Value} = {d.Text?.Text}"),
        ];
        return string.Join('\n', head.Concat(ruleSet.Rules.Select(Of)));
    }

    private static string Of(BoundRule rule)
    {
        var document = rule.Document;
        IEnumerable<object?> parts =
        [
            rule.Id,
            document.Title,
            document.Reason,
            document.Source,
            document.Owner,
            document.Decided,
            document.ReviewBy,
            document.Severity,
            document.Window,
            document.Straddle,
            string.Join(',', document.Tags),
            string.Join(',', document.Supersedes.Select(s => s.Value)),
            rule.Expects,
            rule.Item?.Name,
            rule.Items is null ? null : Of(rule.Items),
            rule.When is null ? null : Of(rule.When),
            Of(rule.Require),
            string.Join('|', rule.Message.Parts.Select(p => p.Text + (p.Value is null ? "" : Of(p.Value)))),
            .. rule.Exceptions.Select(e => $"{Of(e.When)} {e.Document.Reason} {e.Document.Approver}"),
        ];
        return string.Join('\n', parts.Select(p => p?.ToString() ?? "-"));
    }

    /// <summary>A node with its type, whatever else it says, and the nodes below it.</summary>
    public static string Of(BoundExpression node) =>
        $"({node.GetType().Name}:{node.Type}{Detail(node)}{string.Concat(node.Children.Select(c => " " + Of(c)))})";

    private static string Detail(BoundExpression node) =>
        node switch
        {
            ConstantExpression c => $" {string.Create(CultureInfo.InvariantCulture, $"{c.Value}")}",
            ConstantSequenceExpression c => $" [{string.Join(", ", c.Values)}]",
            MemberExpression m => $" {m.Member}",
            VariableExpression v => $" {v.Variable.Name}",
            DefinitionExpression d => $" {d.Definition.Name} {Of(d.Definition.Body)}",
            ArithmeticExpression a => $" {a.Operator}",
            ComparisonExpression c => $" {c.Operator}",
            LogicalExpression l => $" {l.IsAnd}",
            AbsenceExpression a => $" {a.IsNegated}",
            SequenceExpression s => $" {s.Operator}",
            IntrinsicExpression i => $" {i.Intrinsic.Name}",
            FunctionExpression f => $" {f.Function.Signature}",
            LambdaExpression l => $" {string.Join(',', l.Parameters.Select(p => p.Name))}",
            PatternExpression p => $" {p.Pattern}",
            _ => "",
        };
}
