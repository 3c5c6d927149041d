using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>What the objects of the examples' model hold.</summary>
internal static class ModelTable
{
    public static string Make() =>
        MarkdownTable.Of(
            ["object", "always there", "optional"],
            Entities().Select(e => new[] { e.Name, List(e.Members, optional: false), List(e.Members, optional: true) })
        );

    private static IEnumerable<(string Name, IReadOnlyList<ModelMember> Members)> Entities() =>
        Bakery
            .Model.Plan.Sequences.Select(m => m.Type.ElementType())
            .OfType<EntityType>()
            .Distinct()
            .Select(e => (e.Display, e.Members))
            .Prepend(("`plan`", Bakery.Model.Plan.Members));

    private static string List(IEnumerable<ModelMember> members, bool optional) =>
        string.Join(
            ", ",
            members.Where(m => m.IsOptional == optional).Select(m => $"{MarkdownTable.Code(m.Name)} {m.Type.Display}")
        );
}
