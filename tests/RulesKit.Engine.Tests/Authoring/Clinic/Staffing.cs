using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

[ItemKey("ward", "month"), DatedBy("month")]
public sealed record Staffing
{
    [ReferenceTo("/wards")]
    public required string Ward { get; init; }

    public required Period Month { get; init; }

    public required long Needed { get; init; }

    public long? Rostered { get; init; }

    public decimal? Cost { get; init; }
}
