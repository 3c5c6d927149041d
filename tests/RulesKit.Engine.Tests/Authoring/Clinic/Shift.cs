using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

[ItemKey("id"), DatedBy("day")]
public sealed record Shift
{
    public required string Id { get; init; }

    [ReferenceTo("/wards")]
    public required string Ward { get; init; }

    [ReferenceTo("/nurses")]
    public string? Nurse { get; init; }

    public required DateOnly Day { get; init; }

    public required ShiftKind Kind { get; init; }

    public ShiftKind? Before { get; init; }

    public required decimal Hours { get; init; }

    public decimal? Pay { get; init; }

    public required int Patients { get; init; }

    public long? Visits { get; init; }

    public bool? Approved { get; init; }

    public DateOnly? Signed { get; init; }

    [JsonName("remark-text")]
    public string? Remark { get; init; }

    public IReadOnlyList<int>? Breaks { get; init; }
}
