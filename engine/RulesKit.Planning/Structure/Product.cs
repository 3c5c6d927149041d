using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A product that a business sells or will sell.</summary>
[ItemKey("id")]
public sealed record Product
{
    /// <summary>The product's short name, for example su7.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The product's name as people say it.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>Id of the business that sells the product.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
