using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Reads members of the model: values, nested objects, collections, and the targets of references.</summary>
internal sealed class MemberInterpreter(Interpreter interpreter, PreparedPlan plan)
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

        if (Currencies.ForeignTo(plan, owner.Instance, member) is { } currency)
        {
            var note = $"{origin.Written} is in {currency}, and no rule compares it with {plan.Currency}";
            return Answer.Unknown(ValueState.Missing, Grounds.Absence(origin, owner.Place, note));
        }

        if (member.Reference is { } collection)
        {
            var target = plan.Index.Find(collection, (string)value);
            return Answer.Known(new PlacedObject(target.Instance, target.Place), Grounds.Of(origin, place, value));
        }

        return member.Type is EntityType
            ? Answer.Known(new PlacedObject(value, place), Grounds.None)
            : Answer.Known(value, Grounds.Of(origin, place, value));
    }

    private Answer ReadSequence(PlacedObject owner, ModelMember member, Origin origin)
    {
        if (plan.Layout.ReadItems(owner.Instance, member) is not { } items)
        {
            var absence = Grounds.Absence(origin, owner.Place, $"{origin.Written} is not given");
            return Answer.Unknown(ValueState.Missing, absence);
        }

        var place = owner.Place.Member(member.JsonName);
        var read = items.Select((item, i) => ReadItem(item, member, place.Item(i), origin)).ToArray();
        var shape = Grounds.Of(origin, place, (long)items.Count);
        return Answer.Known(new SequenceValue(read, shape, place), Grounds.None);
    }

    private SequenceItem ReadItem(object item, ModelMember member, Place place, Origin origin)
    {
        var element = ((SequenceType)member.Type).Element;
        if (member.Reference is { } collection)
        {
            var target = plan.Index.Find(collection, (string)item);
            var answer = new PlacedObject(target.Instance, target.Place);
            return new SequenceItem(Answer.Known(answer, Grounds.Of(origin, place, item)), Truth.True, Grounds.None);
        }

        return element is EntityType
            ? new SequenceItem(Answer.Known(new PlacedObject(item, place), Grounds.None), Truth.True, Grounds.None)
            : new SequenceItem(Answer.Known(item, Grounds.Of(origin, place, item)), Truth.True, Grounds.None);
    }
}
