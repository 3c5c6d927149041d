namespace RulesKit.Api.Verdicts;

/// <summary>What making a decision again came to.</summary>
/// <param name="Id">The decision.</param>
/// <param name="IsIdentical">Whether the answer's bytes are the same.</param>
/// <param name="RecordedHash">SHA-256 of the answer that was given.</param>
/// <param name="ReplayedHash">SHA-256 of the answer now.</param>
/// <param name="RecordedVerdict">The verdict that was given.</param>
/// <param name="ReplayedVerdict">The verdict now.</param>
internal sealed record ReplayAnswer(
    string Id,
    bool IsIdentical,
    string RecordedHash,
    string ReplayedHash,
    string RecordedVerdict,
    string ReplayedVerdict
);
