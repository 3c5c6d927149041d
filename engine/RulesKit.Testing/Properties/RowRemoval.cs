using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Properties;

/// <summary>Takes a dated row out of a plan, where no other row of its collection covers the same days.</summary>
internal static class RowRemoval
{
    /// <summary>The plan without the row; null when the pointer names none, or another row overlaps it.</summary>
    public static PlanDocument? Apply(PlanDocument plan, ModelSchema model, string pointer)
    {
        var root = plan.ToJsonObject();
        if (
            pointer.Length == 0
            || Pointers.Find(root, pointer) is not JsonObject row
            || row.Parent is not JsonArray rows
        )
        {
            return null;
        }

        var type = PlanValues.Objects(root, model).Single(o => ReferenceEquals(o.Object, row)).Type;
        if (type.DatedBy is not { } dated || Days(row, dated) is not { } days)
        {
            return null;
        }

        var isCovered = rows.OfType<JsonObject>()
            .Any(other => other != row && Days(other, dated) is { } others && !others.Intersect(days).IsEmpty);
        if (isCovered || !JsonPointer.TryIndex(Pointers.Split(pointer).Token, out var index))
        {
            return null;
        }

        rows.RemoveAt(index);
        return new PlanDocument(root);
    }

    private static DateRange? Days(JsonObject row, ModelMember dated) =>
        ScalarJson.Read(row[dated.JsonName], dated) switch
        {
            Period period => DateRange.Of(period),
            Date date when date < Date.MaxValue => new DateRange(date, date.AddDays(1)),
            _ => null,
        };
}
