using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

[ItemKey("product", "date"), DatedBy("date"), CurrencyMember("currency")]
internal sealed record Launch(
    [ReferenceTo("/products")] string Product,
    [ReferenceTo("/products")] IReadOnlyList<string> Others,
    [Movable] Date Date,
    Basis Basis,
    LaunchKind? Kind,
    [Bounds(Minimum = "0"), Unit("money"), Step("0.01"), MeasuredAs(Measure.Flow)] decimal? Budget,
    string? Currency
);
