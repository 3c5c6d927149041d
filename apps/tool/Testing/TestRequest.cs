namespace RulesKit.Tool.Testing;

/// <summary>What <c>test</c> is asked to do.</summary>
internal sealed record TestRequest
{
    /// <summary>Test files and folders of them.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>A rule's id, or a part of the names of the tests to run; null for all.</summary>
    public string? Filter { get; init; }
}
