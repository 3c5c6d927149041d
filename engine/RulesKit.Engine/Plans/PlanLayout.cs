using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>
/// How the objects of a plan hold the members of the model: records read from JSON, or a caller's own CLR objects.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Values are those of the language: bool, long, decimal, string, Date, Period; an object of the model is the layout's
/// own instance; a sequence is an <see cref="IReadOnlyList{T}"/> of values. A reference reads as its key's text; who
/// needs the object looks it up in the <see cref="PlanIndex"/>.
/// </remarks>
internal abstract class PlanLayout
{
    /// <summary>The value of a member; null when it is absent.</summary>
    public abstract object? Read(object owner, ModelMember member);

    /// <summary>The items of a sequence member; null when the sequence is absent.</summary>
    public abstract IReadOnlyList<object>? ReadItems(object owner, ModelMember member);
}
