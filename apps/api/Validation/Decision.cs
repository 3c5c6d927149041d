using RulesKit.Api.Verdicts;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Api.Validation;

/// <summary>An answer and its record.</summary>
/// <param name="Verdict">What was decided.</param>
/// <param name="Answer">The verdict's element, byte for byte as the tool prints it.</param>
/// <param name="Entry">What the log keeps of it.</param>
internal sealed record Decision(Verdict Verdict, ReadOnlyMemory<byte> Answer, LogEntry Entry);
