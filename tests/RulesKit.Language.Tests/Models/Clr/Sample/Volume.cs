using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

[ItemKey("product", "period"), DatedBy("period")]
internal sealed record Volume : Row
{
    [Bounds(Minimum = "0"), Unit("vehicles"), Step("1"), MeasuredAs(Measure.Flow), Movable]
    public required long Deliveries { get; set; }

    [Unit("people"), MeasuredAs(Measure.EndStock)]
    public required int Engineers { get; init; }

    [JsonName("in_house")]
    [Bounds(Minimum = "0", ExclusiveMaximum = "1"), Unit("share"), MeasuredAs(Measure.Average)]
    public decimal? InHouseShare { get; init; }

    [Bounds(ExclusiveMinimum = "-1", Maximum = "10"), MeasuredAs(Measure.Cumulative)]
    public decimal? Growth { get; init; }
}
