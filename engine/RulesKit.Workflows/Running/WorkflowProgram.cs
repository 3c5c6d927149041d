using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Running;

/// <summary>A workflow bound against the types of its inputs. Immutable and safe to share between threads.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Inputs">The inputs, in the order of the frame's first slots.</param>
/// <param name="Rules">The enabled rules, those of injected workflows included.</param>
/// <param name="FrameSize">How many slots a frame needs.</param>
internal sealed record WorkflowProgram(
    Workflow Workflow,
    IReadOnlyList<SlotNode> Inputs,
    IReadOnlyList<RuleProgram> Rules,
    int FrameSize
);
