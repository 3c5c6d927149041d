using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

[ItemKey("code")]
public sealed record Ward
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required int Beds { get; init; }

    public bool? Intensive { get; init; }
}
