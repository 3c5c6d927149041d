using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using RulesKit.Api.Hosting;

namespace RulesKit.Api.OpenApi;

/// <summary>Completes what is known of an operation from its types by what stands beside its route.</summary>
internal sealed class OperationDescription : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var body in metadata.OfType<BodyDoc>())
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = Content(body.ContentType, body.Example),
            };
        }

        operation.Responses ??= [];
        foreach (var answer in metadata.OfType<AnswerDoc>())
        {
            Complete(operation.Responses, answer);
        }

        if (metadata.OfType<PreconditionDoc>().Any())
        {
            AddPrecondition(operation);
        }

        if (context.Description.RelativePath?.StartsWith("v1/", StringComparison.Ordinal) != true)
        {
            operation.Security = [];
        }

        Describe(operation.Parameters ?? []);
        DescribeWords(operation, context);
        return Task.CompletedTask;
    }

    private static void Complete(OpenApiResponses responses, AnswerDoc answer)
    {
        var key = answer.Status.ToString(CultureInfo.InvariantCulture);
        if (answer.IsOwnText)
        {
            responses[key] = new OpenApiResponse { Content = Content(answer.ContentType!, answer.Example!) };
        }

        if (!responses.TryGetValue(key, out var found) || found is not OpenApiResponse response)
        {
            return;
        }

        response.Description = answer.Description;
        if (
            !answer.IsOwnText
            && answer is { ContentType: { } type, Example: { } example }
            && response.Content?.TryGetValue(type, out var media) == true
        )
        {
            media.Example = JsonNode.Parse(example);
        }
    }

    /// <summary>A document of its own kind: JSON is an object, whatever else is text.</summary>
    private static Dictionary<string, OpenApiMediaType> Content(string type, string example) =>
        new(StringComparer.Ordinal)
        {
            [type] =
                type == Json
                    ? new OpenApiMediaType
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.Object },
                        Example = JsonNode.Parse(example),
                    }
                    : new OpenApiMediaType
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                        Example = JsonValue.Create(example),
                    },
        };

    private static void AddPrecondition(OpenApiOperation operation)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(
            Header("If-Match", "The ETag of the state that was read; it or If-None-Match is needed.")
        );
        operation.Parameters.Add(Header("If-None-Match", "An asterisk: nothing may be there yet."));
    }

    private static OpenApiParameter Header(string name, string description) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static void Describe(IEnumerable<IOpenApiParameter> parameters)
    {
        foreach (var parameter in parameters.OfType<OpenApiParameter>())
        {
            parameter.Description ??= ParameterWords.Of(parameter.Name ?? "");
        }
    }

    /// <summary>A word of a query is one of the words that bodies have; the framework takes it for any text.</summary>
    private static void DescribeWords(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var known in context.Description.ParameterDescriptions)
        {
            if (
                known.ParameterDescriptor is IParameterInfoParameterDescriptor { ParameterInfo.ParameterType: var type }
                && EnumWords.OfQuery(type) is { } words
                && operation.Parameters?.FirstOrDefault(p => p.Name == known.Name) is OpenApiParameter parameter
            )
            {
                parameter.Schema = new OpenApiSchemaReference(words.Name, context.Document);
            }
        }
    }
}
