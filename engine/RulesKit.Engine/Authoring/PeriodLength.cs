namespace RulesKit.Engine.Authoring;

/// <summary>The length of the periods that a rule expects to be covered.</summary>
public enum PeriodLength
{
    /// <summary>Calendar years.</summary>
    Year,

    /// <summary>Halves of calendar years.</summary>
    HalfYear,

    /// <summary>Calendar quarters.</summary>
    Quarter,

    /// <summary>Calendar months.</summary>
    Month,
}
