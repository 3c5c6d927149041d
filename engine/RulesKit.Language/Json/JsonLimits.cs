namespace RulesKit.Language.Json;

/// <summary>Bounds that hold before any work is done on a JSON text.</summary>
internal sealed record JsonLimits
{
    public static JsonLimits Default { get; } = new();

    /// <summary>Deepest nesting of arrays and objects.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Longest text, in UTF-16 code units.</summary>
    public int Length { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most items of one array.</summary>
    public int Items { get; init; } = 100_000;

    /// <summary>Most errors that are reported; reading stops there.</summary>
    public int Errors { get; init; } = 100;
}
