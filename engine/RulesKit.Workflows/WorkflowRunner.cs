using RulesKit.Workflows.Flat;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows;

/// <summary>
/// Answers all rules of a workflow for many inputs of one type, and makes no result objects. Rules that only compare the
/// input's own members with constants are answered together, each comparison and each member once.
/// </summary>
/// <remarks>A runner is for one thread; others get their own from <see cref="WorkflowEngine.Prepare"/>.</remarks>
/// <typeparam name="TInput">The class of the inputs.</typeparam>
public sealed class WorkflowRunner<TInput>
    where TInput : class
{
    private readonly WorkflowProgram program;
    private readonly NestedRuleExecutionMode mode;
    private readonly FlatProgram<TInput> flat;
    private readonly int[] others;

    internal WorkflowRunner(WorkflowProgram program, NestedRuleExecutionMode mode)
    {
        this.program = program;
        this.mode = mode;
        flat = FlatProgram<TInput>.Build(program.Rules);
        others = [.. Enumerable.Range(0, program.Rules.Count).Except(flat.Rules)];
        Rules = [.. program.Rules.Select(r => r.Rule)];
    }

    /// <summary>The rules, in the order of their outcomes.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Answers every rule.</summary>
    /// <param name="input">The input.</param>
    /// <param name="outcomes">Takes one outcome for each rule; at least as long as <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="outcomes"/> is too short.</exception>
    public void Evaluate(TInput input, Span<RuleOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (outcomes.Length < Rules.Count)
        {
            throw new ArgumentException(
                $"There are {Rules.Count} rules, and room for {outcomes.Length}.",
                nameof(outcomes)
            );
        }

        try
        {
            flat.Evaluate(input, outcomes);
        }
#pragma warning disable CA1031 // A member of the host's own class threw, whatever it is: the rules that read it are broken.
        catch (Exception)
#pragma warning restore CA1031
        {
            Evaluate(input, flat.Rules, outcomes);
        }

        if (others.Length > 0)
        {
            Evaluate(input, others, outcomes);
        }
    }

    /// <summary>Whether a rule is answered together with others; for tests and measurements.</summary>
    internal int AnsweredTogether => flat.Rules.Count;

    private void Evaluate(TInput input, IReadOnlyList<int> rules, Span<RuleOutcome> outcomes)
    {
        var frame = new Frame(program.FrameSize);
        frame.Slots[0] = input;
        for (var i = 0; i < rules.Count; i++)
        {
            outcomes[rules[i]] = RuleRunner.Answer(program.Rules[rules[i]], frame, mode).Outcome;
        }
    }
}
