namespace RulesKit.Tool.Testing;

/// <summary>What <c>test</c> is asked to do.</summary>
internal sealed record TestRequest
{
    /// <summary>Test files and folders of them.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>A rule's id, or a part of the names of the tests to run; null for all.</summary>
    public string? Filter { get; init; }

    /// <summary>In which form results are written.</summary>
    public required string Format { get; init; }

    /// <summary>Whether to write what tests expect that do not say so.</summary>
    public bool Update { get; init; }

    /// <summary>Whether to say what the tests have seen of the rules.</summary>
    public bool Coverage { get; init; }

    /// <summary>In which form coverage is written to its file.</summary>
    public required string CoverageFormat { get; init; }

    /// <summary>The file that coverage is written to; null when it stands with the results.</summary>
    public string? CoverageOutput { get; init; }

    /// <summary>Whether to try mutants of the rules on the tests.</summary>
    public bool Mutate { get; init; }

    /// <summary>Least percent of rules and of conjuncts that tests have to see both ways; null for none.</summary>
    public decimal? MinCoverage { get; init; }

    /// <summary>Least percent of mutants that tests have to kill; null for none.</summary>
    public decimal? MinScore { get; init; }
}
