using Microsoft.OpenApi;

namespace RulesKit.Api.OpenApi;

/// <summary>Sets up the description of the API, OpenAPI 3.1.</summary>
internal static class OpenApiSetup
{
    public const string Path = "/openapi/{documentName}.json";

    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = description =>
                    description.RelativePath?.StartsWith("v1/", StringComparison.Ordinal) == true
                    || description.RelativePath is "healthz" or "readyz";
                options.AddDocumentTransformer<DocumentDescription>();
                options.AddOperationTransformer<OperationDescription>();
            }
        );
}
