using System.Text.Json;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Types;

namespace RulesKit.Api.Waivers;

/// <summary>An approved waiver as decisions keep it: dates as texts, in a fixed order of keys.</summary>
internal sealed record CountedWaiver(
    string Id,
    string Rule,
    string? Plan,
    IReadOnlyList<string>? Items,
    string Reason,
    string ApprovedBy,
    string From,
    string To
)
{
    public static byte[] Write(IReadOnlyList<CountedWaiver> waivers) => JsonSerializer.SerializeToUtf8Bytes(waivers);

    public static WaiverSet Read(byte[] bytes) =>
        ToSet(JsonSerializer.Deserialize<IReadOnlyList<CountedWaiver>>(bytes)!);

    public static WaiverSet ToSet(IReadOnlyList<CountedWaiver> waivers) => new(waivers.Select(ToWaiver).ToArray());

    private static Waiver ToWaiver(CountedWaiver waiver) =>
        new()
        {
            Id = waiver.Id,
            Rule = waiver.Rule,
            Plan = waiver.Plan,
            Items = waiver.Items,
            Reason = waiver.Reason,
            ApprovedBy = waiver.ApprovedBy,
            Window = new DateRange(Day(waiver.From), Day(waiver.To)),
        };

    private static Date Day(string text) =>
        Date.TryParse(text, out var date) ? date : throw new FormatException($"{text} is no date.");
}
