namespace RulesKit.Language.Models.Drafts;

/// <summary>Gives each object of a model a name of its own: the wanted one, or one with a number behind it.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Take(string name)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = FormattableString.Invariant($"{name}{i}");
        }

        return unique;
    }
}
