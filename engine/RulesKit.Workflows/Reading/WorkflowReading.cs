namespace RulesKit.Workflows;

/// <summary>What a reader of workflow files puts up with. Immutable.</summary>
public sealed record WorkflowReading
{
    /// <summary>As RulesEngine's own constructor reads a text: exact keys, no comments, one workflow.</summary>
    public static WorkflowReading SystemTextJson { get; } = new();

    /// <summary>As Newtonsoft.Json reads workflows: keys in any case, comments, trailing commas, arrays.</summary>
    public static WorkflowReading Newtonsoft { get; } =
        new()
        {
            IgnoresCase = true,
            AllowsComments = true,
            AllowsTrailingCommas = true,
            AllowsArrays = true,
            AllowsTextForWorkflowType = true,
        };

    /// <summary>As the tool reads files: exact keys and strict JSON, one workflow or an array of them.</summary>
    public static WorkflowReading Files { get; } = new() { AllowsArrays = true };

    /// <summary>Whether keys are found in any case.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether comments are skipped.</summary>
    public bool AllowsComments { get; init; }

    /// <summary>Whether a comma may stand before a closing bracket.</summary>
    public bool AllowsTrailingCommas { get; init; }

    /// <summary>Whether a text may hold an array of workflows.</summary>
    public bool AllowsArrays { get; init; }

    /// <summary>Whether a workflow's RuleExpressionType may be a text, as a rule's always may.</summary>
    public bool AllowsTextForWorkflowType { get; init; }
}
