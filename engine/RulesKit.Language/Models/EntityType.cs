using RulesKit.Language.Types;

namespace RulesKit.Language.Models;

/// <summary>An object of the model: its members, what makes an item unique and what dates it.</summary>
/// <remarks>Built in two steps, since objects refer to each other; complete before anyone else sees it.</remarks>
internal sealed class EntityType(string name) : RuleType
{
    private Dictionary<string, ModelMember> byName = [];
    private Dictionary<string, ModelMember> byJsonName = [];

    public string Name { get; } = name;

    public override string Display => Name;

    public IReadOnlyList<ModelMember> Members { get; private set; } = [];

    /// <summary>The members that hold sequences.</summary>
    public IReadOnlyList<ModelMember> Sequences { get; private set; } = [];

    /// <summary>The members that hold objects, or sequences of them; references do not, they point to objects elsewhere.</summary>
    public IReadOnlyList<ModelMember> Parts { get; private set; } = [];

    /// <summary>The members that make an item unique in its collection; empty when nothing does.</summary>
    public IReadOnlyList<ModelMember> Key { get; private set; } = [];

    /// <summary>The date or period that dates an item; null when items are undated.</summary>
    public ModelMember? DatedBy { get; private set; }

    /// <summary>The member that names an item's currency where it is not the plan's; null when there is none.</summary>
    public ModelMember? CurrencyMember { get; private set; }

    public ModelMember? FindMember(string name) => byName.TryGetValue(name, out var member) ? member : null;

    public ModelMember? FindJsonMember(string name) => byJsonName.TryGetValue(name, out var member) ? member : null;

    /// <summary>Sets the members; they must have unique names and JSON names.</summary>
    public void SetMembers(IReadOnlyList<ModelMember> members)
    {
        Members = members;
        Sequences = members.Where(m => m.Type is SequenceType).ToArray();
        Parts = members.Where(m => m.Reference is null && (m.Type.ElementType() ?? m.Type) is EntityType).ToArray();
        byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);
        byJsonName = members.ToDictionary(m => m.JsonName, StringComparer.Ordinal);
    }

    public void SetRoles(IReadOnlyList<ModelMember> key, ModelMember? datedBy, ModelMember? currencyMember)
    {
        Key = key;
        DatedBy = datedBy;
        CurrencyMember = currencyMember;
    }
}
