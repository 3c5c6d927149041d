namespace RulesKit.Tool.Hosting;

/// <summary>What the tool tells the program that started it. Of several, the worst one counts: the highest.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>A commitment is broken or undecided, or a document has mistakes.</summary>
    public const int Findings = 1;

    /// <summary>Bad usage, or something given could not be read.</summary>
    public const int BadInput = 2;

    /// <summary>A mistake of the tool itself.</summary>
    public const int Fault = 3;
}
