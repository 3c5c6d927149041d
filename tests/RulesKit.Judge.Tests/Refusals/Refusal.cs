namespace RulesKit.Judge.Tests.Refusals;

/// <summary>Something that C# accepts and we refuse.</summary>
/// <param name="Id">The diagnostic that refuses it.</param>
/// <param name="Expression">What is written.</param>
/// <param name="CSharp">The lowered text, which compiles.</param>
/// <param name="Reason">Why it is refused.</param>
internal sealed record Refusal(string Id, string Expression, string CSharp, string Reason);
