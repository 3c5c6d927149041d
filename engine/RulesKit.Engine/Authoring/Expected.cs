using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Language.Json;

namespace RulesKit.Engine.Authoring;

/// <summary>What a rule with <c>ForEach</c> expects to find, so that missing rows never pass unseen. Immutable.</summary>
public sealed class Expected
{
    private Expected(JsonValue json) => Json = json;

    /// <summary>No item at all is fine.</summary>
    public static Expected Any { get; } = new(DraftJson.Text("any")!);

    /// <summary>At least one item must be in scope.</summary>
    public static Expected Some { get; } = new(DraftJson.Text("some")!);

    /// <summary>How it stands in the document.</summary>
    internal JsonValue Json { get; }

    /// <summary>Every period of a length must be covered.</summary>
    /// <param name="length">The length.</param>
    /// <param name="within">Which periods: those of the rule's window, or of the plan's horizon.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such length or range.</exception>
    public static Expected Every(PeriodLength length, ExpectedWithin within)
    {
        var every = length switch
        {
            PeriodLength.Year => "year",
            PeriodLength.HalfYear => "half",
            PeriodLength.Quarter => "quarter",
            PeriodLength.Month => "month",
            _ => throw new ArgumentOutOfRangeException(nameof(length), length, "There is no such length."),
        };
        var range = within switch
        {
            ExpectedWithin.Window => "window",
            ExpectedWithin.Horizon => "horizon",
            _ => throw new ArgumentOutOfRangeException(nameof(within), within, "There is no such range."),
        };
        return new Expected(DraftJson.Object(("every", DraftJson.Text(every)), ("within", DraftJson.Text(range))));
    }
}
