using System.Text.Json.Nodes;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>The values worth trying for each member of a model. Filled once, then read.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ModelMember, List<object>> values = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is worth trying for a member; every value is one that the model allows.</summary>
    public IReadOnlyList<object> Of(ModelMember member) => values.TryGetValue(member, out var found) ? found : [];

    /// <summary>Adds a value where it is of the member's kind and allowed; else does nothing.</summary>
    public void Add(ModelMember member, object value)
    {
        if (Fit(member, value) is not { } fit)
        {
            return;
        }

        if (!values.TryGetValue(member, out var known))
        {
            values[member] = known = [];
        }

        if (!known.Contains(fit))
        {
            known.Add(fit);
        }
    }

    /// <summary>Adds every value of a plan.</summary>
    public void AddPlan(JsonObject plan, ModelSchema model)
    {
        foreach (var (member, value) in PlanValues.Scalars(plan, model))
        {
            if (ScalarJson.Read(value, member) is { } read)
            {
                Add(member, read);
            }
        }
    }

    private static object? Fit(ModelMember member, object value)
    {
        var fit = (ScalarJson.KindOf(member), value) switch
        {
            (ScalarKind.Number, long whole) => (decimal)whole,
            (ScalarKind.Integer, decimal number) when decimal.Truncate(number) == number && Math.Abs(number) < 1e18m =>
                (long)number,
            (ScalarKind.Integer, long) or (ScalarKind.Number, decimal) => value,
            (ScalarKind.Boolean, bool) or (ScalarKind.Text, string) => value,
            (ScalarKind.Date, Date) or (ScalarKind.Period, Period) => value,
            _ => null,
        };
        return fit is not null && ValueCheck.FindMistake(member.Constraints, fit) is null ? fit : null;
    }
}
