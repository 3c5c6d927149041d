using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>A plan that fits its model, ready to be checked as often as wanted. Immutable and thread-safe.</summary>
/// <remarks>A plan made of a caller's own objects is immutable as long as these are.</remarks>
public sealed class PreparedPlan
{
    internal PreparedPlan(ModelSchema model, PlanLayout layout, object root, PlanIndex index, DateRange horizon)
    {
        Model = model;
        Layout = layout;
        Root = root;
        Index = index;
        Horizon = horizon;
    }

    /// <summary>The plan's id; null when its model has none.</summary>
    public string? Id { get; internal init; }

    /// <summary>The date that the plan says it is seen from; null when it says none.</summary>
    public Date? AsOf { get; internal init; }

    /// <summary>The days that the plan speaks of; open when its model has no horizon.</summary>
    public DateRange Horizon { get; }

    /// <summary>The name of the file the plan was read from; null when there is none.</summary>
    public string? File => Source?.Path;

    /// <summary>The model that the plan fits.</summary>
    internal ModelSchema Model { get; }

    internal PlanLayout Layout { get; }

    /// <summary>The object that is the whole plan.</summary>
    internal object Root { get; }

    internal PlanIndex Index { get; }

    /// <summary>The currency of money that does not say otherwise; null when the model has none.</summary>
    internal string? Currency { get; init; }

    /// <summary>How many objects the plan has, itself included.</summary>
    internal int ObjectCount { get; init; }

    /// <summary>How long the plan's arrays are.</summary>
    internal PlanSizes Sizes { get; init; } = new();

    /// <summary>The text that the plan was read from; null for a plan that was given as CLR objects.</summary>
    internal SourceText? Source { get; init; }

    /// <summary>
    /// The text's root object; null for a plan that was given as CLR objects. It may be read when it is first asked for:
    /// only places and changes need it.
    /// </summary>
    internal JsonObject? Json => Tree?.Value;

    /// <summary>Gives <see cref="Json"/>.</summary>
    internal Lazy<JsonObject>? Tree { private get; init; }
}
