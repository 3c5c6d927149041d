using RulesKit.Language.Text;

namespace RulesKit.Language.Models.Drafts;

/// <summary>An object as a source of models describes it, before names are resolved and checked.</summary>
internal sealed class EntityDraft(string name, Location location)
{
    public string Name { get; } = name;

    public Location Location { get; } = location;

    public List<MemberDraft> Members { get; } = [];

    /// <summary>JSON names of the members that make an item unique.</summary>
    public IReadOnlyList<string> Key { get; set; } = [];

    /// <summary>JSON name of the member that dates an item.</summary>
    public string? DatedBy { get; set; }

    /// <summary>JSON name of the member that names an item's currency.</summary>
    public string? CurrencyMember { get; set; }
}
