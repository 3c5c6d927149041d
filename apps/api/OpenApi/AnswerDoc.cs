namespace RulesKit.Api.OpenApi;

/// <summary>What an endpoint answers with one status.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Description">When it is answered.</param>
/// <param name="ContentType">The content type; null for an answer without a body.</param>
/// <param name="Example">An example of the body, as text.</param>
/// <param name="IsOwnText">Whether the body is a text of its own kind, which no type of ours describes.</param>
internal sealed record AnswerDoc(
    int Status,
    string Description,
    string? ContentType = null,
    string? Example = null,
    bool IsOwnText = false
);
