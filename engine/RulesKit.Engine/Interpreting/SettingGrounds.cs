using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>What a plan says about itself, as grounds: its horizon, date and currency.</summary>
internal sealed class SettingGrounds(PreparedPlan plan)
{
    public Grounds Horizon => Grounds.Join(Of(PlanRole.HorizonStart), Of(PlanRole.HorizonEnd));

    /// <summary>The value of a role's member; nothing when the model has no such member.</summary>
    public Grounds Of(PlanRole role)
    {
        if (!plan.Model.Roles.TryGetValue(role, out var path))
        {
            return Grounds.None;
        }

        var (written, place, value) = ("plan", Place.Root, (object?)plan.Root);
        foreach (var member in path)
        {
            written += $".{member.Name}";
            var next = value is null ? null : plan.Layout.Read(value, member);
            if (next is null)
            {
                return Grounds.Setting(OriginOf(written), place, null, $"{written} is not given");
            }

            (place, value) = (place.Member(member.JsonName), next);
        }

        return Grounds.Setting(OriginOf(written), place, value);
    }

    private static Origin OriginOf(string written) => new(ExpressionText.Of(written), new TextSpan(0, written.Length));
}
