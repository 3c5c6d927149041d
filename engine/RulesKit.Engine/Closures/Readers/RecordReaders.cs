using RulesKit.Engine.Closures.Compiling;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Makes readers for plans that were read from JSON.</summary>
internal sealed class RecordReaders : MemberReaders
{
    public override MemberReader<object> Object(ModelMember member) =>
        new ObjectReader<RecordObject>(new RecordObject(member.Index));

    public override ItemsReader Items(ModelMember member, RuleSite site, bool isOfPlan) =>
        new RecordItems(member.Index);

    public override ValuesReader<T> Values<T>(ModelMember member) => new RecordValues<T>(member.Index);

    protected override object MakeValue(ModelMember member, ScalarKind kind) =>
        kind switch
        {
            ScalarKind.Text => new TextReader<RecordText>(new RecordText(member.Index)),
            ScalarKind.Boolean => Plain<bool>(member),
            ScalarKind.Integer => Amount<long>(member),
            ScalarKind.Number => Amount<decimal>(member),
            ScalarKind.Date => Plain<Date>(member),
            _ => Plain<Period>(member),
        };

    private static ValueReader<RecordValue<T>, T> Plain<T>(ModelMember member)
        where T : struct => new(new RecordValue<T>(member.Index));

    private static MemberReader<T> Amount<T>(ModelMember member)
        where T : struct
    {
        if (CurrencyOf(member) is not { } currency)
        {
            return Plain<T>(member);
        }

        var money = new Money<RecordValue<T>, RecordText, T>(new(member.Index), new(currency.Index));
        return new ValueReader<Money<RecordValue<T>, RecordText, T>, T>(money);
    }
}
