namespace RulesKit.Api.OpenApi;

/// <summary>What an endpoint takes as its body, when that is a document and no type of ours.</summary>
/// <param name="ContentType">The content type.</param>
/// <param name="Example">An example, as text.</param>
internal sealed record BodyDoc(string ContentType, string Example);
