namespace RulesKit.Language.Analysis;

/// <summary>Which values something may have: a set with exact intersection and complement. Immutable.</summary>
/// <remarks>Sets of ordered values and sets of texts never meet, since an operand has one type.</remarks>
internal abstract class ValueSet
{
    public abstract bool IsEmpty { get; }

    public abstract bool IsAll { get; }

    public abstract ValueSet Complement();

    public abstract ValueSet Intersect(ValueSet other);

    public ValueSet Union(ValueSet other) => Complement().Intersect(other.Complement()).Complement();
}
