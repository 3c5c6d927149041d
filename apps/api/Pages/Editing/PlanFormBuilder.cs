using System.Globalization;
using System.Text;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Editing;

/// <summary>Makes a form of what a plan's model lets a planner move.</summary>
internal sealed class PlanFormBuilder
{
    private const int MostRows = 200;

    private readonly Dictionary<EntityType, (IReadOnlyList<ModelMember> Columns, List<FormRow> Rows)> groups = [];

    /// <summary>The form of a text; none for one that is no JSON object. It need not fit the model yet.</summary>
    public static PlanForm Build(JsonDocument document, ModelSchema model)
    {
        if (document is not { Root: JsonObject root, Errors.Count: 0 })
        {
            return PlanForm.Empty;
        }

        var builder = new PlanFormBuilder();
        builder.Visit(root, model.Plan, "", "", 0);
        return new PlanForm(
            builder
                .groups.Where(g => g.Value.Rows.Count > 0)
                .Select(g => new FormGroup(Words(g.Key.Name), g.Value.Columns.Select(Heading).ToArray(), g.Value.Rows))
                .ToArray()
        );
    }

    private void Visit(JsonObject owner, EntityType type, string pointer, string holder, int depth)
    {
        var label = LabelOf(owner, type, holder);
        if (!groups.TryGetValue(type, out var group))
        {
            groups.Add(type, group = (ColumnsOf(type), []));
        }

        if (depth > 0 && group.Columns.Count > 0 && group.Rows.Count < MostRows)
        {
            var named = label.Length > 0 ? label : pointer;
            var fields = group.Columns.Select(member => FieldOf(owner, member, pointer, named)).ToArray();
            group.Rows.Add(new FormRow(named, fields));
        }

        foreach (var member in type.Members.Where(m => m.Reference is null))
        {
            var place = $"{pointer}/{JsonPointer.Escape(member.JsonName)}";
            var value = owner.Find(member.JsonName)?.Value;
            if (member.Type is EntityType inner && value is JsonObject one)
            {
                Visit(one, inner, place, label, depth + 1);
            }
            else if (member.Type is SequenceType { Element: EntityType element } && value is JsonArray items)
            {
                for (var i = 0; i < items.Items.Count; i++)
                {
                    if (items.Items[i] is JsonObject item)
                    {
                        var at = string.Create(CultureInfo.InvariantCulture, $"{place}/{i}");
                        Visit(item, element, at, label, depth + 1);
                    }
                }
            }
        }
    }

    /// <summary>What may be moved; and where something may be, what it is moved within: its market, its kind.</summary>
    private static ModelMember[] ColumnsOf(EntityType type)
    {
        var simple = type.Members.Where(m => m.Type is ScalarType && m.Reference is null).ToArray();
        return Array.Exists(simple, m => m.IsMovable) ? [.. simple.Where(m => m.IsMovable || IsChosen(m, type))] : [];
    }

    private static bool IsChosen(ModelMember member, EntityType type) =>
        member.Type == ScalarType.Text
        && (member.Constraints.Texts is not null || member.Constraints.Pattern is not null)
        && !(type.Key.Count == 1 && ReferenceEquals(type.Key[0], member));

    private static FormField FieldOf(JsonObject owner, ModelMember member, string pointer, string label) =>
        new()
        {
            Pointer = $"{pointer}/{JsonPointer.Escape(member.JsonName)}",
            Label = $"{Words(member.Name)} of {label}",
            Kind = KindOf(member),
            Value = owner.Find(member.JsonName)?.Value switch
            {
                JsonString text => text.Value,
                JsonNumber number => number.Text,
                _ => "",
            },
            Choices = member.Constraints.Texts ?? [],
            IsOptional = member.IsOptional,
            Owner = owner,
            Member = member,
        };

    private static FieldKind KindOf(ModelMember member) =>
        member.Type == ScalarType.Date ? FieldKind.Date
        : member.Type == ScalarType.Integer || member.Type == ScalarType.Number ? FieldKind.Number
        : member.Constraints.Texts is not null ? FieldKind.Choice
        : FieldKind.Text;

    private static string Heading(ModelMember member) =>
        member.Unit is { } unit && !string.Equals(unit, member.Name, StringComparison.OrdinalIgnoreCase)
            ? $"{Words(member.Name)} ({unit})"
            : Words(member.Name);

    /// <summary>The item's key, and whose it is where an item of the plan holds it.</summary>
    private static string LabelOf(JsonObject owner, EntityType type, string holder) =>
        string.Join(
            ' ',
            type.Key.Select(k => (owner.Find(k.JsonName)?.Value as JsonString)?.Value)
                .Prepend(holder)
                .Where(part => !string.IsNullOrEmpty(part))
        );

    /// <summary>"PriceMove" as "Price move".</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            var isNew = words.Length > 0 && char.IsAsciiLetterUpper(c);
            words.Append(isNew ? " " : "").Append(isNew ? char.ToLowerInvariant(c) : c);
        }

        return words.ToString();
    }
}
