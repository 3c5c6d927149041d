using System.Runtime.CompilerServices;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models;

/// <summary>A member of an object of the model, with everything the schema says of it.</summary>
internal sealed record ModelMember
{
    private ValueMeaning? meaning;

    /// <summary>The name in JSON.</summary>
    public required string JsonName { get; init; }

    /// <summary>The PascalCase name in expressions.</summary>
    public required string Name { get; init; }

    /// <summary>What reading the member gives; for a reference the object it points to.</summary>
    public required RuleType Type { get; init; }

    /// <summary>The object that has the member.</summary>
    public required EntityType Owner { get; init; }

    /// <summary>Where the member stands in <see cref="EntityType.Members"/>.</summary>
    public required int Index { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>Whether JSON may say null for "absent".</summary>
    public bool AllowsNull { get; init; }

    /// <summary>The collection that the member's text (or texts) point into; null when it is no reference.</summary>
    public ModelCollection? Reference { get; init; }

    /// <summary>What single values (the member's, or its items') must be like.</summary>
    public ValueConstraints Constraints { get; init; } = ValueConstraints.None;

    /// <summary>Fewest items of an array.</summary>
    public int MinimumItems { get; init; }

    /// <summary>"money", "share", "vehicles": what a number counts; null when the model does not say.</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest change that means something; null when the model does not say.</summary>
    public decimal? Step { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>Whether a planner may move the value; everything else is a fact.</summary>
    public bool IsMovable { get; init; }

    public PlanRole? Role { get; init; }

    public string? Description { get; init; }

    /// <summary>What is known of a value that is read from the member.</summary>
    /// <remarks>A race makes it twice; either one serves. A copy of the member makes its own.</remarks>
    public ValueMeaning Meaning =>
        meaning is { } known && ReferenceEquals(known.Member, this)
            ? known
            : meaning = new ValueMeaning(Unit, Constraints.Texts, Measure, this);

    /// <summary>A member is itself and no other: those of another model are others, however alike.</summary>
    public bool Equals(ModelMember? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>"Launch.Market".</summary>
    public override string ToString() => $"{Owner.Name}.{Name}";
}
