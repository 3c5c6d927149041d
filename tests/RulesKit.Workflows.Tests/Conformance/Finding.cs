namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>One thing that was compared with what was recorded.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Place">Case and rule.</param>
/// <param name="Kind">What was compared.</param>
/// <param name="Recorded">What RulesEngine gave.</param>
/// <param name="Ours">What we give.</param>
internal sealed record Finding(string Topic, string Place, FindingKind Kind, string Recorded, string Ours)
{
    public bool IsVerdict => Kind == FindingKind.Verdict;

    /// <summary>A rule that breaks there may be answered here where its meaning is beyond doubt.</summary>
    public bool IsEvaluatedHere => IsVerdict && Recorded == "broken" && Ours != "broken";

    public bool IsEqual => Recorded == Ours || IsEvaluatedHere;
}
