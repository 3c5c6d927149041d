namespace RulesKit.Engine.Plans;

/// <summary>An object of a plan that was read from JSON: the values of its type's members, by their index.</summary>
/// <param name="values">
/// Boxed values of the language, nested records, or arrays of either; null where the member is absent.
/// </param>
internal sealed class PlanRecord(object?[] values)
{
    public object?[] Values { get; } = values;
}
