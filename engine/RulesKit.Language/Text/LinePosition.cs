namespace RulesKit.Language.Text;

/// <summary>A place in a text as people count: line and column are 1-based, columns count UTF-16 code units.</summary>
/// <param name="Line">1-based line number.</param>
/// <param name="Column">1-based column, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>"line 3, column 14".</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
