using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using RulesKit.Api.Access;

namespace RulesKit.Api.OpenApi;

/// <summary>What is said of the API as a whole.</summary>
internal sealed class DocumentDescription : IOpenApiDocumentTransformer
{
    private const string Bearer = "bearer";
    private const string Key = "key";

    private static readonly (string Name, string Description)[] Tags =
    [
        ("Rule sets", "Versions of commitments, and which one is active."),
        ("Validation", "Holding plans against rule sets."),
        ("Plans", "Plans that are kept, every version."),
        ("Waivers", "Permissions to break rules: asked for, approved, ended."),
        ("Verdicts", "The log of every decision, and making decisions again."),
        ("Keys", "Keys of the API."),
        ("Operations", "For those who run the service."),
    ];

    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "RulesKit validation API",
            Version = "1",
            Description =
                "Holds plans against commitments. Every error is application/problem+json (RFC 9457); texts are UTF-8; lines and columns are 1-based, in UTF-16 code units.",
            License = new OpenApiLicense { Name = "As of the repository", Identifier = "LicenseRef-RulesKit" },
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Tags = Tags.Select(t => new OpenApiTag { Name = t.Name, Description = t.Description }).ToHashSet();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "An API key, or a token of the configured issuer.",
            },
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = KeyAuthentication.Header,
                Description = "An API key.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] },
        ];
        return Task.CompletedTask;
    }
}
