namespace RulesKit.Engine.Plans;

/// <summary>Makes getters for a type that is known at run time only.</summary>
internal interface IClrStructGetter
{
    Func<object, TValue> Get<TValue>();
}
