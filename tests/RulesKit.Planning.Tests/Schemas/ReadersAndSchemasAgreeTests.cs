using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>
/// What a schema accepts our reader accepts, and the other way round, but for what is on the written list. Documents are valid
/// ones with one place changed.
/// </summary>
public sealed class ReadersAndSchemasAgreeTests(ITestOutputHelper output)
{
    private static int Runs => 600 * Laws.Times;

    public static TheoryData<string> Kinds => [.. AuthoredKind.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void On_valid_documents(string kind)
    {
        var (schema, validator) = Open(kind);
        var valid = AuthoredKind.All[kind].Valid;
        valid.ShouldNotBeEmpty();
        foreach (var text in valid)
        {
            validator.Mistakes(text).ShouldBeEmpty($"{schema["title"]} refuses {text}");
            AuthoredKind.All[kind].Refusals(text).ShouldBeEmpty(text);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void On_changed_documents(string kind)
    {
        var (schema, validator) = Open(kind);
        var valid = AuthoredKind.All[kind].Valid;
        var first = Random.Shared.Next(1_000_000_000);
        output.WriteLine(FormattableString.Invariant($"Seeds {first} to {first + Runs - 1}."));
        var (accepted, refused) = (0, 0);
        var differences = new List<string>();
        for (var seed = first; seed < first + Runs; seed++)
        {
            var text = new DocumentMutation(seed, schema).Apply(valid[seed % valid.Count]);
            var (mistakes, refusals) = (validator.Mistakes(text), AuthoredKind.All[kind].Refusals(text));
            _ = mistakes.Count == 0 ? accepted++ : refused++;
            if (Difference(kind, mistakes, refusals) is { } difference)
            {
                differences.Add(FormattableString.Invariant($"Seed {seed}: {difference}"));
            }
        }

        output.WriteLine(FormattableString.Invariant($"The schema accepted {accepted} and refused {refused}."));
        differences.ShouldBeEmpty();
        accepted.ShouldBeGreaterThan(Runs / 50);
        refused.ShouldBeGreaterThan(Runs / 4);
    }

    private static string? Difference(string kind, IReadOnlyList<string> mistakes, IReadOnlyList<string> refusals)
    {
        if (mistakes.Count == 0)
        {
            var own = refusals.Where(r => !Disagreements.Allow(kind, r)).ToArray();
            return own.Length == 0 ? null : "the schema accepts what our reader refuses: " + string.Join(" | ", own);
        }

        return refusals.Count > 0
            ? null
            : "our reader accepts what the schema refuses: " + string.Join(" | ", mistakes);
    }

    private static (JsonObject Schema, SchemaValidator Validator) Open(string kind)
    {
        var schema = ShippedSchema.Read(AuthoredKind.All[kind].Schema);
        return (schema, new SchemaValidator(schema));
    }
}
