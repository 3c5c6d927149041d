using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

/// <summary>What rows have in common; a model knows no inheritance, so its members are those of each row.</summary>
internal abstract record Row
{
    [ReferenceTo("/products")]
    public required string Product { get; init; }

    public required Period Period { get; init; }
}
