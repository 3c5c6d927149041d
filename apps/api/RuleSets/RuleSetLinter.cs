using Microsoft.Extensions.Options;
using RulesKit.Api.Hosting;
using RulesKit.Api.Problems;
using RulesKit.Api.Storage;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Scenarios;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Limits;
using RulesKit.Language.Models;
using RulesKit.Language.Models.JsonSchemas;

namespace RulesKit.Api.RuleSets;

/// <summary>
/// Finds what is wrong with rule sets, models and scenarios of authors, who are not trusted: the limits of the language
/// bound the work, and only a few are looked at at the same time.
/// </summary>
internal sealed class RuleSetLinter : IDisposable
{
    private const string ModelName = "model";

    private readonly SemaphoreSlim places;
    private readonly RecentlyUsed<string, Lazy<ModelSchema>> models = new(32);

    public RuleSetLinter(IOptions<LimitSettings> limits)
    {
        places = new SemaphoreSlim(limits.Value.Lints);
        Options = new RuleSetOptions
        {
            Limits = RuleLimits.Default with { CheckingSteps = limits.Value.CheckingSteps },
        };
    }

    /// <summary>What rule sets are read with.</summary>
    public RuleSetOptions Options { get; }

    /// <summary>The text of the model that ships, for rule sets that have none of their own.</summary>
    public static byte[] ShippedModel { get; } = ReadShippedModel();

    /// <summary>Reads a rule set against the text of a model, and everything there is to say of it.</summary>
    /// <param name="document">The rule set's text.</param>
    /// <param name="model">The model's text.</param>
    /// <param name="cancellation">Gives up waiting for a place, or for the end of the work.</param>
    public Task<RuleSetReading> LintAsync(byte[] document, byte[] model, CancellationToken cancellation) =>
        InPlaceAsync(
            () =>
            {
                var reading = RuleSet.Read(DocumentText.Of(document), ReadModel(model), Options);
                _ = reading.Diagnostics.Count;
                return reading;
            },
            cancellation
        );

    /// <summary>What is wrong with a companion of a rule set.</summary>
    public Task<IReadOnlyList<Diagnostic>> LintAsync(
        byte[] document,
        Companion companion,
        CancellationToken cancellation
    ) =>
        InPlaceAsync(
            () =>
            {
                var found = new DiagnosticBag();
                var source = DocumentText.Of(document);
                if (companion == Companion.Model)
                {
                    JsonSchemaModelReader.Read(source, found);
                }
                else
                {
                    ScenarioReader.Read(source, found);
                }

                return found.ToSorted();
            },
            cancellation
        );

    /// <summary>A model by its text. Rule sets share models, and reading one takes longer than reading a rule set.</summary>
    public ModelSchema ReadModel(byte[] bytes) =>
        models
            .GetOrAdd(
                Contents.HashOf(bytes),
                _ => new Lazy<ModelSchema>(() => ModelSchema.FromJsonSchema(DocumentText.Of(bytes).Text, ModelName))
            )
            .Value;

    /// <summary>Refuses what does not lint clean: errors and warnings; what only informs passes.</summary>
    /// <exception cref="ProblemException">There is an error or a warning.</exception>
    public static void DemandClean(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info))
        {
            throw new ProblemException(
                Problem.Of(
                    "not-clean",
                    "Does not lint clean",
                    StatusCodes.Status422UnprocessableEntity,
                    "Nothing was stored. Mend what the diagnostics say, or suppress a warning in the document with a reason."
                ) with
                {
                    Diagnostics = diagnostics.Select(DiagnosticEntry.Of).ToArray(),
                }
            );
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<T> InPlaceAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);

        // The place is free when the work is done, not when its client has left: it bounds what strangers can make us do.
        var task = Task.Run(work, CancellationToken.None);
        _ = task.ContinueWith(
            _ => places.Release(),
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default
        );
        return await task.WaitAsync(cancellation);
    }

    private static byte[] ReadShippedModel()
    {
        using var stream = typeof(RuleSetLinter).Assembly.GetManifestResourceStream(
            "RulesKit.Api.RuleSets.plan.schema.json"
        )!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
