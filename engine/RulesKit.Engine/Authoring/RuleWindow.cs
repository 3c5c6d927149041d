using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring;

/// <summary>What a rule's window is in lambdas. It is never made; lambdas that use it are read, not run.</summary>
public abstract class RuleWindow
{
    private RuleWindow() { }

    /// <summary>The first day.</summary>
    public abstract DateOnly From { get; }

    /// <summary>The day after the last one.</summary>
    public abstract DateOnly To { get; }

    /// <summary>Whether a day lies inside.</summary>
    public abstract bool Contains(DateOnly date);

    /// <summary>Whether a day lies inside.</summary>
    public abstract bool Contains(Date date);

    /// <summary>Whether every day of a period lies inside.</summary>
    public abstract bool Contains(Period period);

    /// <summary>Whether some day of a period lies inside.</summary>
    public abstract bool Overlaps(Period period);
}
