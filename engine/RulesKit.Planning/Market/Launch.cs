using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>The first sale of a product in a market.</summary>
[ItemKey("id")]
[DatedBy("date")]
public sealed record Launch
{
    /// <summary>The launch's short name, for example su7-cn.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>Id of the product that is launched.</summary>
    [ReferenceTo("/products")]
    public required string Product { get; init; }

    /// <summary>
    /// The market of the launch: ISO 3166 code of two capital letters. CN is mainland China; HK, MO and TW stand for
    /// themselves.
    /// </summary>
    [TextPattern("^[A-Z]{2}$")]
    public required string Market { get; init; }

    /// <summary>The first day of sale; absent while it has not been settled.</summary>
    [Movable]
    public DateOnly? Date { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
