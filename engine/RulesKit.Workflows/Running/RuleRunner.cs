using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Results;

namespace RulesKit.Workflows.Running;

/// <summary>Evaluates rules over a frame that holds the inputs.</summary>
internal static class RuleRunner
{
    /// <summary>The answer alone, without results of children.</summary>
    public static RuleAnswer Answer(RuleProgram program, Frame frame, NestedRuleExecutionMode mode) =>
        program.Children is null ? AnswerLeaf(program, frame) : Join(program, frame, mode, null);

    /// <summary>The result of a rule and its children.</summary>
    public static RuleResultTree Run(RuleProgram program, Frame frame, NestedRuleExecutionMode mode)
    {
        if (program.Children is null)
        {
            return new RuleResultTree(program, frame, AnswerLeaf(program, frame), null);
        }

        var results = new List<RuleResultTree>(program.Children.Count);
        var answer = Join(program, frame, mode, results);
        return new RuleResultTree(program, frame, answer, results);
    }

    private static RuleAnswer AnswerLeaf(RuleProgram program, Frame frame)
    {
        if (program.Condition is not { } condition)
        {
            return new RuleAnswer(RuleOutcome.Broken, program.Break);
        }

        try
        {
            return RuleAnswer.Of(condition.Get(frame));
        }
        catch (RuleFault fault)
        {
            return new RuleAnswer(RuleOutcome.Broken, BreakOf(program, fault));
        }
    }

    /// <summary>A parent is decided by children that decide it; when none does, a broken child makes it broken.</summary>
    private static RuleAnswer Join(
        RuleProgram program,
        Frame frame,
        NestedRuleExecutionMode mode,
        List<RuleResultTree>? results
    )
    {
        var isAnd = program.IsAnd;
        var deciding = isAnd ? RuleOutcome.False : RuleOutcome.True;
        var isDecided = false;
        var isBroken = false;
        foreach (var child in program.Children!)
        {
            var outcome = results is null ? Answer(child, frame, mode).Outcome : Add(results, Run(child, frame, mode));
            isDecided |= outcome == deciding;
            isBroken |= outcome == RuleOutcome.Broken;

            // RulesEngine stops at a child that is not true, and a broken one is not.
            var stopsEarly = mode == NestedRuleExecutionMode.Performance && (isDecided || (isAnd && isBroken));
            if (stopsEarly || (results is null && isDecided))
            {
                break;
            }
        }

        return program.Children.Count == 0 ? RuleAnswer.Of(false)
            : isDecided ? new RuleAnswer(deciding)
            : isBroken ? new RuleAnswer(RuleOutcome.Broken)
            : RuleAnswer.Of(isAnd);
    }

    private static RuleOutcome Add(List<RuleResultTree> results, RuleResultTree result)
    {
        results.Add(result);
        return result.Outcome;
    }

    private static RuleBreak BreakOf(RuleProgram program, RuleFault fault) =>
        new(fault.Location ?? program.Text!.Locate(fault.Span), fault.Message, IsRunTime: true, fault.InnerException);
}
