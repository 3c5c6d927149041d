namespace RulesKit.Language.Analysis;

/// <summary>The parts of one junction that ask about one operand, and the values that they leave together.</summary>
internal sealed class OperandGroup(Operand operand)
{
    public Operand Operand { get; } = operand;

    public Universe Universe { get; } = Universe.Of(operand);

    /// <summary>The parts that each narrow the values further.</summary>
    public List<OperandPart> Parts { get; } = [];

    /// <summary>The values for which no part decides the junction.</summary>
    public ValueSet Values { get; private set; } = Universe.Of(operand).Values;

    /// <summary>Whether the parts together leave no value, which needs to be said once only.</summary>
    public bool IsDecided { get; set; }

    public void Add(OperandPart part)
    {
        Parts.Add(part);
        Values = Values.Intersect(part.Values);
    }
}
