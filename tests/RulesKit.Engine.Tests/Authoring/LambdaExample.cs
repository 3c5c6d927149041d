using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using RulesKit.Engine.Authoring;
using RulesKit.Engine.Tests.Authoring.Clinic;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>A lambda over a shift, as its author wrote it.</summary>
/// <param name="Source">The C# text.</param>
/// <param name="Lambda">The lambda; one or two parameters.</param>
/// <param name="Text">What it is in the language of rules; for a refused one, part of the message.</param>
internal sealed record LambdaExample(string Source, LambdaExpression Lambda, string Text)
{
    private static readonly string[] Wards = ["icu", "ent"];

    public static LambdaExample Of(
        Expression<Func<Shift, bool>> lambda,
        string text,
        [CallerArgumentExpression(nameof(lambda))] string source = ""
    ) => new(OnOneLine(source), lambda, text);

    public static LambdaExample With(
        Expression<Func<Shift, RuleContext<Roster>, bool>> lambda,
        string text,
        [CallerArgumentExpression(nameof(lambda))] string source = ""
    ) => new(OnOneLine(source), lambda, text);

    /// <summary>A rule set of one rule about shifts, which the lambda is the condition of.</summary>
    public RuleSetBuilder<Roster> RuleSet() =>
        Engine
            .Checking.RuleSet.For<Roster>("clinic", "1.0.0")
            .WithFunctions(Engine.Functions.RuleFunctions.From(typeof(ClinicFunctions)))
            .Constant("longest", 12)
            .Constant("rate", 31.5m)
            .Constant("ward", "icu")
            .Constant("wards", Wards)
            .Definition("night", p => p.Shifts!.Where(s => s.Kind == ShiftKind.Night))
            .Definition("allHours", "plan.Shifts.Sum(s => s.Hours)")
            .Rule("rule", Rule);

    public override string ToString() => Source;

    private RuleBuilder Rule(PlanRuleBuilder<Roster> rule)
    {
        var items = rule.Titled("Rule")
            .Between("2026-01-01", "2027-01-01")
            .ForEach(p => p.Shifts!)
            .Expects(Expected.Any);
        return Lambda is Expression<Func<Shift, bool>> plain
            ? items.Require(plain)
            : items.Require((Expression<Func<Shift, RuleContext<Roster>, bool>>)Lambda);
    }

    /// <summary>The source without the line breaks that the formatter put into it.</summary>
    private static string OnOneLine(string source)
    {
        var lines = source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Aggregate((text, line) => text + (text[^1] == '(' || line[0] is '.' or ')' ? "" : " ") + line);
    }
}
