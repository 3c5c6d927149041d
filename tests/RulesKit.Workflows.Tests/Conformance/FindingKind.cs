namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>What was compared.</summary>
internal enum FindingKind
{
    Verdict,
    Message,
    Output,
    Event,
    Children,
    Throws,
}
