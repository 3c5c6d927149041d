using RulesKit.Api.Pages.Editing;
using RulesKit.Api.Pages.Numbers;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;

namespace RulesKit.Api.Pages.Checking;

/// <summary>What came of checking the text of a plan: a verdict, or why there is none. Immutable.</summary>
public sealed record CheckedText
{
    /// <summary>The text.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Why nothing was decided; null when there is a verdict.</summary>
    public string? Refusal { get; init; }

    /// <summary>Where the text needs a change before it can be checked.</summary>
    public IReadOnlyList<PlanMistake> Mistakes { get; init; } = [];

    /// <summary>The verdict; null when nothing was decided.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The plan's title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The timeline as SVG; empty when the plan has no dates.</summary>
    public string Timeline { get; init; } = "";

    /// <summary>The plan's numbers that rules compare with a bound.</summary>
    public IReadOnlyList<BoundSeries> Numbers { get; init; } = [];

    /// <summary>What can be changed without touching the text; empty when the text is no plan.</summary>
    public PlanForm Form { get; init; } = PlanForm.Empty;

    /// <summary>Where a finding or a piece of evidence stands in the text.</summary>
    public TextPlace? PlaceOf(Location? location) => TextPlace.Of(location, Source);
}
