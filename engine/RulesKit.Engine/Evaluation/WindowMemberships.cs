using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Evaluation;

/// <summary>Tells how dates and periods lie to a window.</summary>
internal static class WindowMemberships
{
    public static WindowMembership Of(DateRange window, Date date) =>
        window.Contains(date) ? WindowMembership.Inside : WindowMembership.Outside;

    public static WindowMembership Of(DateRange window, Period period, Straddle straddle)
    {
        if (window.Contains(period))
        {
            return WindowMembership.Inside;
        }

        if (!window.Overlaps(period))
        {
            return WindowMembership.Outside;
        }

        return straddle switch
        {
            Straddle.Include => WindowMembership.Inside,
            Straddle.Exclude => WindowMembership.Outside,
            _ => WindowMembership.Straddles,
        };
    }
}
