using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Reads members of the model: values, nested objects, collections, and the targets of references.</summary>
internal sealed class MemberInterpreter(Interpreter interpreter, PreparedPlan plan, SettingGrounds settings)
{
    public Answer Evaluate(MemberExpression expression, Bindings bindings)
    {
        var receiver = interpreter.Evaluate(expression.Receiver, bindings);
        if (!receiver.IsKnown)
        {
            return receiver;
        }

        var read = Read((PlacedObject)receiver.Value!, expression.Member, expression.Origin);
        return read.Because(receiver.Grounds);
    }

    /// <summary>Reads one member of one object.</summary>
    public Answer Read(PlacedObject owner, ModelMember member, Origin origin)
    {
        if (member.Type is SequenceType)
        {
            return ReadSequence(owner, member, origin);
        }

        var place = owner.Place.Member(member.JsonName);
        var value = plan.Layout.Read(owner.Instance, member);
        if (value is null)
        {
            var absence = Grounds.Absence(origin, owner.Place, $"{origin.Written} is not given");
            return Answer.Unknown(ValueState.Missing, absence);
        }

        if (member.Reference is { } collection)
        {
            return Follow(collection, (string)value, place, origin);
        }

        if (member.Type is EntityType)
        {
            return Answer.Known(new PlacedObject(value, place), Grounds.None);
        }

        var answer = Said(value, place, origin);
        return Currencies.AppliesTo(plan, member) ? InCurrency(answer, owner, member, origin) : answer;
    }

    private static Answer Said(object value, Place place, Origin origin) =>
        Answer.Known(value, Grounds.Of(origin, place, value)) with
        {
            Place = place,
        };

    /// <summary>The item that a reference points to; that it is this one rests on its key, too.</summary>
    private Answer Follow(ModelCollection collection, string key, Place place, Origin origin)
    {
        var target = plan.Index.Find(collection, key);
        var keyMember = ((EntityType)collection.Member.Type.ElementType()!).Key[0];
        var found = Grounds.Setting(origin, target.Place.Member(keyMember.JsonName), key);
        return Answer.Known(
            new PlacedObject(target.Instance, target.Place),
            Grounds.Join(Grounds.Of(origin, place, key), found)
        );
    }

    /// <summary>
    /// Money, which has a value only in the plan's own currency. In another one it is not absent: what would take the place
    /// of a missing amount must not take its place.
    /// </summary>
    private Answer InCurrency(Answer money, PlacedObject owner, ModelMember member, Origin origin)
    {
        var currencyMember = member.Owner.CurrencyMember!;
        if (plan.Layout.Read(owner.Instance, currencyMember) is not string currency)
        {
            var note = $"{origin.Written} has no currency of its own";
            return money.Because(Grounds.Setting(origin, owner.Place, null, note));
        }

        var setting = Grounds.Join(
            Grounds.Setting(origin, owner.Place.Member(currencyMember.JsonName), currency),
            settings.Of(PlanRole.Currency)
        );
        return currency == plan.Currency
            ? money.Because(setting)
            : Answer.Unknown(
                ValueState.Fault,
                Grounds.Join(money.Grounds, setting, Grounds.Fault(origin, ForeignNote(origin, currency)))
            );
    }

    private string ForeignNote(Origin origin, string currency) =>
        $"{origin.Written} is in {currency}, and no rule compares it with {plan.Currency}";

    private Answer ReadSequence(PlacedObject owner, ModelMember member, Origin origin)
    {
        if (plan.Layout.ReadItems(owner.Instance, member) is not { } items)
        {
            var absence = Grounds.Absence(origin, owner.Place, $"{origin.Written} is not given");
            return Answer.Unknown(ValueState.Missing, absence);
        }

        var place = owner.Place.Member(member.JsonName);
        var shape = Grounds.Of(origin, place, (long)items.Count);
        var read = items.Select((item, i) => ReadItem(item, member, place.Item(i), origin, shape)).ToArray();
        return Answer.Known(new SequenceValue(read, shape, place), Grounds.None);
    }

    private SequenceItem ReadItem(object item, ModelMember member, Place place, Origin origin, Grounds length)
    {
        var element = ((SequenceType)member.Type).Element;
        var value =
            member.Reference is { } collection ? Follow(collection, (string)item, place, origin)
            : element is EntityType ? Answer.Known(new PlacedObject(item, place), Grounds.None)
            : Said(item, place, origin);
        return SequenceItem.Of(value, place, length);
    }
}
