namespace RulesKit.Api.OpenApi;

/// <summary>That an endpoint demands If-Match or If-None-Match, and answers with the new ETag.</summary>
internal sealed record PreconditionDoc;
