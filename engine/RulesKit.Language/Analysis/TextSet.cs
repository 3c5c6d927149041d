namespace RulesKit.Language.Analysis;

/// <summary>A set of texts: those that are listed, or all but those.</summary>
internal sealed class TextSet : ValueSet
{
    private readonly HashSet<string> listed;
    private readonly bool isAllBut;

    private TextSet(HashSet<string> listed, bool isAllBut)
    {
        this.listed = listed;
        this.isAllBut = isAllBut;
    }

    public static TextSet Everything { get; } = new([], isAllBut: true);

    public override bool IsEmpty => !isAllBut && listed.Count == 0;

    public override bool IsAll => isAllBut && listed.Count == 0;

    public static TextSet Of(IEnumerable<string> texts) =>
        new(new HashSet<string>(texts, StringComparer.Ordinal), isAllBut: false);

    public override ValueSet Complement() => new TextSet(listed, !isAllBut);

    public override ValueSet Intersect(ValueSet other)
    {
        var second = (TextSet)other;
        var texts = (isAllBut, second.isAllBut) switch
        {
            (true, true) => listed.Concat(second.listed),
            (true, false) => second.listed.Where(t => !listed.Contains(t)),
            (false, true) => listed.Where(t => !second.listed.Contains(t)),
            _ => listed.Where(second.listed.Contains),
        };
        var all = new HashSet<string>(texts, StringComparer.Ordinal);
        return new TextSet(all, isAllBut && second.isAllBut);
    }

    /// <summary>The set without listed texts that can't be: all of a set that lists what it holds.</summary>
    public TextSet Without(Func<string, bool> canNotBe) =>
        isAllBut || !listed.Any(canNotBe) ? this : Of(listed.Where(t => !canNotBe(t)));
}
