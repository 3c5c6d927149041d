using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

[ItemKey("id")]
public sealed record Nurse
{
    public required string Id { get; init; }

    public required Grade Grade { get; init; }

    [ReferenceTo("/wards")]
    public required IReadOnlyList<string> Wards { get; init; }

    public IReadOnlyList<string>? Languages { get; init; }

    public required DateOnly Since { get; init; }

    public string Display => $"{Id} ({Grade})";
}
