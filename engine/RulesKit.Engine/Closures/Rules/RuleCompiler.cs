using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Compiling;
using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>Compiles rules.</summary>
internal sealed class RuleCompiler(CodeCompiler compiler, FrameLayout frames)
{
    public RuleCode Compile(BoundRule rule)
    {
        var scope = Scope.OfSite(new RuleSite(frames, rule.Window, IsShared: false));
        RuleCode code = rule is { Items: { } items, Item: { } item }
            ? CompileItems(rule, items, item, scope)
            : new StatementCode(When(rule, scope), Requirement(rule, scope));
        frames.EndRule();
        return code;
    }

    private ItemsCode CompileItems(BoundRule rule, BoundExpression items, Variable item, Scope scope)
    {
        var pipeline = compiler.Sequences.Compile(items, scope);
        pipeline.Scope.Bind(item, pipeline.Element);
        var code = new ItemCode
        {
            When = When(rule, pipeline.Scope),
            Dating = Dates(rule, item.Type, pipeline),
            Requirement = Requirement(rule, pipeline.Scope),
            Coverage =
                rule.Expects.EveryMonths > 0 ? frames.Keep(() => new CoverageState(rule.Expects, rule.Window)) : null,
        };
        return new ItemsCode(pipeline.Build(), code, rule.Expects.NeedsSome);
    }

    private Condition? When(BoundRule rule, Scope scope) =>
        rule.When is null ? null : compiler.Conditions.Compile(rule.When, scope);

    /// <summary>The rule's requirement, or any of its exceptions.</summary>
    private Condition Requirement(BoundRule rule, Scope scope)
    {
        var requirement = compiler.Conditions.Compile(rule.Require, scope);
        return rule.Exceptions.Count == 0
            ? requirement
            : new Disjunction([
                requirement,
                .. rule.Exceptions.Select(e => compiler.Conditions.Compile(e.When, scope)),
            ]).Holds;
    }

    /// <summary>Null when items are undated, or nothing depends on their dates.</summary>
    private Dating? Dates(BoundRule rule, RuleType type, Pipeline pipeline)
    {
        var window = rule.Document.Window;
        if (type.DatingMember() is not { } member || (window is null && rule.Expects.EveryMonths == 0))
        {
            return null;
        }

        return member.Type == ScalarType.Period
            ? new PeriodDating(compiler.Sequences.CompileDate<Period>(pipeline), window, rule.Document.Straddle)
            : new DateDating(compiler.Sequences.CompileDate<Date>(pipeline), window);
    }
}
