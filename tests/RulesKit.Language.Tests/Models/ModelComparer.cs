using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models;

/// <summary>Says how two models differ, whatever source they were made from.</summary>
internal static class ModelComparer
{
    /// <summary>One line for each difference, with its place; empty when the models mean the same.</summary>
    public static IReadOnlyList<string> Differences(ModelSchema left, ModelSchema right) =>
        [
            .. Different("title", left.Title, right.Title),
            .. Different("plan", left.Plan.Name, right.Plan.Name),
            .. Different("objects", Names(left.Entities), Names(right.Entities)),
            .. Different("collections", Collections(left), Collections(right)),
            .. Different("roles", Roles(left), Roles(right)),
            .. left.Entities.Zip(right.Entities).SelectMany(pair => Differences(pair.First, pair.Second)),
        ];

    private static IEnumerable<string> Differences(EntityType left, EntityType right) =>
        [
            .. Different($"{left.Name} members", Names(left.Members), Names(right.Members)),
            .. Different($"{left.Name} key", Names(left.Key), Names(right.Key)),
            .. Different($"{left.Name} dated by", left.DatedBy?.Name, right.DatedBy?.Name),
            .. Different($"{left.Name} currency", left.CurrencyMember?.Name, right.CurrencyMember?.Name),
            .. left.Members.Zip(right.Members).SelectMany(pair => Differences(pair.First, pair.Second)),
        ];

    private static IEnumerable<string> Differences(ModelMember left, ModelMember right) =>
        from aspect in Aspects
        from difference in Different($"{left} {aspect.Name}", aspect.Read(left), aspect.Read(right))
        select difference;

    private static readonly (string Name, Func<ModelMember, object?> Read)[] Aspects =
    [
        ("name in JSON", m => m.JsonName),
        ("name", m => m.Name),
        ("type", m => m.Type.Display),
        ("kind", m => (m.Type.ElementType() ?? m.Type).GetType()),
        ("owner", m => m.Owner.Name),
        ("index", m => m.Index),
        ("is optional", m => m.IsOptional),
        ("allows null", m => m.AllowsNull),
        ("reference", m => m.Reference is { } r ? $"{r.Pointer} {r.Member} {r.Key}" : null),
        ("constraints", m => m.Constraints),
        ("fewest items", m => m.MinimumItems),
        ("unit", m => m.Unit),
        ("step", m => m.Step),
        ("measure", m => m.Measure),
        ("is movable", m => m.IsMovable),
        ("role", m => m.Role),
        ("description", m => m.Description),
    ];

    private static IEnumerable<string> Different(string place, object? left, object? right) =>
        Equals(left, right) ? [] : [$"{place}: {left ?? "none"} and {right ?? "none"}"];

    private static string Names(IEnumerable<EntityType> entities) => string.Join(' ', entities.Select(e => e.Name));

    private static string Names(IEnumerable<ModelMember> members) => string.Join(' ', members.Select(m => m.JsonName));

    private static string Collections(ModelSchema model) =>
        string.Join(' ', model.Collections.Select(c => $"{c.Ordinal}{c.Pointer}"));

    private static string Roles(ModelSchema model) =>
        string.Join(", ", model.Roles.OrderBy(r => r.Key).Select(r => $"{r.Key} {string.Join('/', r.Value)}"));
}
