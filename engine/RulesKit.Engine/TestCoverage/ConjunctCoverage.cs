namespace RulesKit.Engine.TestCoverage;

/// <summary>What a conjunct was seen to be.</summary>
internal sealed record ConjunctCoverage(Conjunct Conjunct, bool SeenTrue, bool SeenFalse, bool SeenUnknown)
{
    public bool IsFull => SeenTrue && SeenFalse;
}
