using RulesKit.Language.Models.Clr;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

/// <summary>A class whose properties only its constructor fills.</summary>
[ItemKey("id")]
internal sealed class Product(string id, string? successor, bool isOnSale)
{
    public string Id { get; } = id;

    [ReferenceTo("/products")]
    public string? Successor { get; } = successor;

    public bool IsOnSale { get; } = isOnSale;
}
