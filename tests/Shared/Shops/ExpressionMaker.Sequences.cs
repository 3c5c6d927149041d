using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <content>Sequences, and the objects in them.</content>
internal sealed partial class ExpressionMaker
{
    private string Entity(RuleType type, Scope scope, int depth)
    {
        if (type == plan)
        {
            return "plan";
        }

        var found = Find(type, scope);
        if (found is not null && (depth <= 0 || random.Next(4) > 0))
        {
            return found;
        }

        if (depth <= 0)
        {
            throw new NoSuchExpressionException();
        }

        return random.Next(3) switch
        {
            0 when type is EntityType { DatedBy.Type: ScalarType { Kind: ScalarKind.Period } } =>
                $"{Sequence(type, scope, depth - 1)}.At({Make(ScalarType.Period, scope, depth - 1)})",
            1 =>
                $"{Sequence(type, scope, depth - 1)}.{Pick("First", "Last")}({(random.Next(2) == 0 ? "" : Lambda(type, ScalarType.Boolean, scope, depth))})",
            _ => Path(type, scope, depth - 1),
        };
    }

    private string Sequence(RuleType element, Scope scope, int depth)
    {
        if (depth <= 0 || random.Next(3) == 0)
        {
            return Base(element, scope, depth);
        }

        var inner = depth - 1;
        switch (random.Next(9))
        {
            case 0:
                var other = AnyElement();
                return $"{Sequence(other, scope, inner)}.Select({Lambda(other, element, scope, inner)})";
            case 1 when element is ScalarType:
                return $"{Sequence(element, scope, inner)}.Distinct()";
            case 2:
                return $"{Sequence(element, scope, inner)}.{Pick("Take", "Skip")}({Make(ScalarType.Integer, scope, inner)})";
            case 3:
                var key = Pick(
                    ScalarType.Integer,
                    ScalarType.Text,
                    ScalarType.Date,
                    ScalarType.Number,
                    ScalarType.Period
                );
                return $"{Sequence(element, scope, inner)}.{Pick("OrderBy", "OrderByDescending")}({Lambda(element, key, scope, inner)})";
            case 4:
                return Grouped(element, scope, inner);
            default:
                return $"{Sequence(element, scope, inner)}.Where({Lambda(element, ScalarType.Boolean, scope, inner)})";
        }
    }

    /// <summary>Groups are taken apart at once: one of them, or something of each.</summary>
    private string Grouped(RuleType element, Scope scope, int depth)
    {
        var key = (ScalarType)AnyScalar();
        if (element is ScalarType && random.Next(2) == 0)
        {
            var of = AnyElement();
            var group = NextName();
            var inner = scope.With(group, new GroupType(key, of));
            return $"{Sequence(of, scope, depth)}.GroupBy({Lambda(of, key, scope, depth)}).Select({group} => {Make(element, inner, depth)})";
        }

        return $"{Sequence(element, scope, depth)}.GroupBy({Lambda(element, key, scope, depth)}).{Pick("First", "Last")}().Where({Lambda(element, ScalarType.Boolean, scope, depth)})";
    }

    private string Base(RuleType element, Scope scope, int depth)
    {
        var choices = scope
            .Variables.Where(v => v.Type is GroupType group && RuleTypes.IsSame(group.Element, element))
            .Select(v => v.Name)
            .Concat(Named(new SequenceType(element)))
            .ToList();
        if (element == ScalarType.Text)
        {
            choices.Add("texts");
        }

        if (element == ScalarType.Integer)
        {
            choices.Add("numbers");
        }

        if (choices.Count > 0 && random.Next(3) == 0)
        {
            return Pick([.. choices]);
        }

        return Path(new SequenceType(element), scope, Math.Max(depth, 2));
    }

    private string Lambda(RuleType element, RuleType result, Scope scope, int depth)
    {
        var name = NextName();
        return $"{name} => {Make(result, scope.With(name, element), depth - 1)}";
    }
}
