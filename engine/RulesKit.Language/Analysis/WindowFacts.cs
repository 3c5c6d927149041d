using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>What a rule's window says of the dates of its items, whenever they have one.</summary>
/// <remarks>A period that straddles an edge is in scope unless the rule leaves it out, so that only its near side is known.</remarks>
internal static class WindowFacts
{
    private static readonly Intrinsic Start = Property("Start");
    private static readonly Intrinsic End = Property("End");
    private static readonly Intrinsic LastDay = Property("LastDay");
    private static readonly Intrinsic Year = Intrinsics.Of(ScalarType.Date).Single(i => i.Name == "Year");

    public static Facts? Add(Facts? facts, BoundRule rule, Variable item, TreeEquality trees)
    {
        if (rule.Document.Window is not { IsEmpty: false } window || item.Type.DatingMember() is not { } member)
        {
            return facts;
        }

        var origin = new Origin(ExpressionText.Of($"{item.Name}.{member.Name}"), default);
        var date = new MemberExpression(new VariableExpression(item, origin), member, origin);
        if (date.Type == ScalarType.Date)
        {
            return AddDate(facts, date, window.From, window.To is { } to && to > Date.MinValue ? to.AddDays(-1) : null);
        }

        var isWhollyInside = rule.Document.Straddle == Straddle.Exclude;
        var last = window.To is { } edge && edge > Date.MinValue ? edge.AddDays(-1) : (Date?)null;
        facts = AddDate(facts, Of(Start, date), isWhollyInside ? window.From : null, last);
        facts = AddDate(facts, Of(LastDay, date), window.From, isWhollyInside ? last : null);
        return AddDate(facts, Of(End, date), Next(window.From), isWhollyInside ? window.To : null);

        Facts? AddDate(Facts? known, BoundExpression tree, Date? least, Date? most)
        {
            if (least is null && most is null)
            {
                return known;
            }

            var (lowest, highest) = (least ?? Date.MinValue, most ?? Date.MaxValue);
            known = AddFact(known, Of(Year, tree), lowest.Year, highest.Year);
            return AddFact(known, tree, lowest.DayNumber, highest.DayNumber);
        }

        Facts? AddFact(Facts? known, BoundExpression tree, decimal least, decimal most) =>
            Facts.Add(
                known,
                new Fact(
                    Operands.Value(tree, trees),
                    IntervalSet
                        .Of(ComparisonOperator.GreaterOrEqual, least, isWhole: true)
                        .Intersect(IntervalSet.Of(ComparisonOperator.LessOrEqual, most, isWhole: true)),
                    FactOrigin.Window,
                    Describe(window)
                )
            );
    }

    private static string Describe(DateRange window) =>
        (window.From, window.To) switch
        {
            ({ } from, { } to) => $"from {from} up to, and not including, {to}",
            ({ } from, _) => $"from {from} on",
            (_, { } to) => $"up to, and not including, {to}",
            _ => "always",
        };

    private static Date? Next(Date? date) => date is { } day && day < Date.MaxValue ? day.AddDays(1) : null;

    private static IntrinsicExpression Of(Intrinsic property, BoundExpression receiver) =>
        new(property, receiver, [], receiver.Origin);

    private static Intrinsic Property(string name) => Intrinsics.Of(ScalarType.Period).Single(i => i.Name == name);
}
