using System.ComponentModel;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Prelude;

/// <summary>An item of a lowered model that the model dates, by a day or by a period.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDated
{
    /// <summary>The day that dates the item; null when a period does, or when it is absent.</summary>
    Date? DatedByDay { get; }

    /// <summary>The period that dates the item; null when a day does, or when it is absent.</summary>
    Period? DatedByPeriod { get; }
}
