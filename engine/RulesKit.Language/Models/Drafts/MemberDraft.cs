using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Drafts;

/// <summary>A member as a source of models describes it, before names are resolved and checked.</summary>
internal sealed record MemberDraft
{
    public required string JsonName { get; init; }

    public required Location Location { get; init; }

    /// <summary>The name in expressions where the source gives one; else it is made from the JSON name.</summary>
    public string? Name { get; init; }

    /// <summary>The type of single values; null when they are objects.</summary>
    public ScalarType? Scalar { get; init; }

    /// <summary>What objects are; null when values are scalars.</summary>
    public EntityDraft? Entity { get; init; }

    public bool IsSequence { get; init; }

    public bool IsOptional { get; init; }

    public bool AllowsNull { get; init; }

    /// <summary>Pointer of the collection that texts point into, for example <c>/products</c>.</summary>
    public string? ReferencePointer { get; init; }

    public ValueConstraints Constraints { get; init; } = ValueConstraints.None;

    public int MinimumItems { get; init; }

    public string? Unit { get; init; }

    public decimal? Step { get; init; }

    public Measure? Measure { get; init; }

    public bool IsMovable { get; init; }

    public PlanRole? Role { get; init; }

    public string? Description { get; init; }
}
