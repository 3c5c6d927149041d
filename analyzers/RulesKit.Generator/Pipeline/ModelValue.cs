using System.Globalization;
using System.Text;
using RulesKit.Language.Models;

namespace RulesKit.Generator.Pipeline;

/// <summary>A model that equals another one which says the same. It holds nothing of the compiler.</summary>
internal sealed class ModelValue(ModelSchema schema) : IEquatable<ModelValue>
{
    private readonly string said = Say(schema);

    public ModelSchema Schema => schema;

    public bool Equals(ModelValue? other) => other is not null && said == other.said;

    public override bool Equals(object? obj) => Equals(obj as ModelValue);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(said);

    private static string Say(ModelSchema schema)
    {
        var text = new StringBuilder(schema.Title).Append('\n');
        foreach (var entity in schema.Entities)
        {
            text.Append(entity.Name)
                .Append('|')
                .Append(string.Join(",", entity.Key.Select(k => k.Name)))
                .Append('|')
                .Append(entity.DatedBy?.Name)
                .Append('|')
                .Append(entity.CurrencyMember?.Name)
                .Append('\n');
            foreach (var member in entity.Members)
            {
                text.Append(Say(member)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Say(ModelMember m) =>
        string.Join(
            "|",
            m.JsonName,
            m.Name,
            m.Type.Display,
            m.IsOptional,
            m.AllowsNull,
            m.Reference?.Pointer,
            Say(m.Constraints),
            m.MinimumItems,
            m.Unit,
            m.Step?.ToString(CultureInfo.InvariantCulture),
            m.Measure,
            m.Role
        );

    private static string Say(ValueConstraints c) =>
        string.Join(
            "~",
            c.Minimum?.ToString(CultureInfo.InvariantCulture),
            c.IsMinimumExclusive,
            c.Maximum?.ToString(CultureInfo.InvariantCulture),
            c.IsMaximumExclusive,
            c.Texts is null ? null : string.Join("\u001f", c.Texts),
            c.Pattern,
            c.MinimumLength,
            c.MaximumLength
        );
}
