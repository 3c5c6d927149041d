using System.ComponentModel;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>One rule, for generated code. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Require">What must hold.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record GeneratedRule(string Id, string Title, GeneratedNode Require)
{
    private static readonly SourceText Nowhere = new("");

    /// <summary>Why it stands.</summary>
    public string? Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>How bad it is to break it.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>Where it comes from.</summary>
    public RuleSource? Source { get; init; }

    /// <summary>When it was decided; null for always.</summary>
    public Date? Decided { get; init; }

    /// <summary>The dates in which it is in force; null for always.</summary>
    public DateRange? Window { get; init; }

    /// <summary>How people find it.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The ids of the rules whose place it takes.</summary>
    public IReadOnlyList<string> Supersedes { get; init; } = [];

    /// <summary>What becomes of periods that lie partly in the window: Split, Include or Exclude.</summary>
    public string Straddle { get; init; } = nameof(Language.RuleSets.Straddle.Split);

    /// <summary>The item that is looked at; null for a statement about the plan.</summary>
    public GeneratedVariable? Item { get; init; }

    /// <summary>The items; null for a statement about the plan.</summary>
    public GeneratedNode? Items { get; init; }

    /// <summary>Which items are its business; null for all.</summary>
    public GeneratedNode? When { get; init; }

    /// <summary>What else will do.</summary>
    public IReadOnlyList<GeneratedExemption> Exceptions { get; init; } = [];

    /// <summary>Whether an item must be in scope.</summary>
    public bool NeedsSome { get; init; }

    /// <summary>The months of the periods that need an item each; 0 for none.</summary>
    public int EveryMonths { get; init; }

    /// <summary>Whether these are the periods of the horizon, not only of the window.</summary>
    public bool WithinHorizon { get; init; }

    /// <summary>What findings say: texts, and nodes whose values are put in.</summary>
    public IReadOnlyList<object> Message { get; init; } = [];

    internal BoundRule Build() =>
        new()
        {
            Document = Document(),
            Item = Item?.Variable,
            Items = Items?.Expression,
            When = When?.Expression,
            Require = Require.Expression,
            Exceptions = Exceptions.Select(e => e.Build()).ToArray(),
            Expects = new Expectation(NeedsSome, EveryMonths, WithinHorizon),
            Message = new MessageTemplate(
                Message.Select(part => new MessagePart(part as string, (part as GeneratedNode)?.Expression)).ToArray()
            ),
        };

    private RuleDocument Document() =>
        new()
        {
            Json = new JsonObject(Nowhere, default, []),
            Id = Text(Id),
            Title = Title,
            Reason = Reason,
            Owner = Owner,
            Severity = Severity,
            Source = Source,
            Decided = Decided,
            Window = Window,
            Straddle = Enum.Parse<Straddle>(Straddle),
            Tags = Tags,
            Supersedes = Supersedes.Select(Text).ToArray(),
        };

    private static JsonString Text(string value) => new(Nowhere, default, value);
}
