namespace RulesKit.Tool.Linting.Configuration;

/// <summary>One file <c>ruleskit.json</c>.</summary>
internal sealed record LintConfig
{
    public const string FileName = "ruleskit.json";

    /// <summary>The full path of the folder that it lies in.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether the search upward ends here.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Levels by diagnostic id or category.</summary>
    public IReadOnlyDictionary<string, LintLevel> Severities { get; init; } = new Dictionary<string, LintLevel>();

    /// <summary>Which files of folders are linted; null for all.</summary>
    public IReadOnlyList<Glob>? Include { get; init; }

    /// <summary>Which files of folders are not.</summary>
    public IReadOnlyList<Glob> Exclude { get; init; } = [];

    /// <summary>The format where a command line names none; null for text.</summary>
    public string? Format { get; init; }
}
