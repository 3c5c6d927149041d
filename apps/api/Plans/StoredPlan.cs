using System.Globalization;

namespace RulesKit.Api.Plans;

/// <summary>A version of a stored plan. Immutable.</summary>
/// <param name="Id">The name under which it is stored.</param>
/// <param name="Version">1, 2, 3 in the order of storing; also the ETag.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Author">Who stored it.</param>
/// <param name="At">When it was stored.</param>
internal sealed record StoredPlan(string Id, long Version, string Hash, string Author, DateTimeOffset At)
{
    public static string ETagOf(long version) => string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");
}
