namespace RulesKit.Api.Verdicts;

/// <summary>A decision on its way into the log, with the documents that it rests on.</summary>
/// <param name="Record">The decision.</param>
/// <param name="Contents">Documents by their hash; those that are stored already are not stored again.</param>
internal sealed record LogEntry(VerdictRecord Record, IReadOnlyList<(string Hash, byte[] Bytes)> Contents);
