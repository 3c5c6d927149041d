using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Results;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows;

/// <summary>What one rule, and its children, said. Everything but the verdict is worked out when it is asked for.</summary>
/// <remarks>Reading from several threads at once is safe.</remarks>
public sealed class RuleResultTree
{
    private readonly RuleProgram program;
    private readonly Frame frame;
    private readonly Lazy<IReadOnlyList<ReadValue>> evidence;

    internal RuleResultTree(
        RuleProgram program,
        Frame frame,
        RuleAnswer answer,
        IReadOnlyList<RuleResultTree>? children
    )
    {
        this.program = program;
        this.frame = frame;
        Outcome = answer.Outcome;
        Break = answer.Break;
        ChildResults = children;
        evidence = new Lazy<IReadOnlyList<ReadValue>>(() => EvidenceReader.Read(this.program, this.frame));
    }

    /// <summary>The rule.</summary>
    public Rule Rule => program.Rule;

    /// <summary>Whether the rule is true. A broken rule is not.</summary>
    public bool IsSuccess => Outcome == RuleOutcome.True;

    /// <summary>True, false or broken.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>Why and where the rule is broken; null when it is not, or when it is broken only by its children.</summary>
    public RuleBreak? Break { get; }

    /// <summary>The results of the children; null for a rule without an operator.</summary>
    public IReadOnlyList<RuleResultTree>? ChildResults { get; }

    /// <summary>The filled in ErrorMessage of a false rule, the reason of a broken one, and else an empty text.</summary>
    public string ExceptionMessage { get; internal set; } = "";

    /// <summary>What the rule's action gave; null when actions were not run.</summary>
    public ActionResult? ActionResult { get; internal set; }

    /// <summary>The characters of the expression; null for a rule without one, or one that stands in no file.</summary>
    public Location? Location => program.Rule.ExpressionOrigin?.Location ?? program.Rule.Place;

    /// <summary>The inputs and params that the rule could use, by name; those that can't be worked out are left out.</summary>
    public IReadOnlyDictionary<string, object?> Inputs => InputValues.Read(program, frame);

    /// <summary>The values that the rule's expression reads.</summary>
    public IReadOnlyList<ReadValue> Evidence => evidence.Value;

    internal RuleProgram Program => program;

    internal Frame Frame => frame;
}
