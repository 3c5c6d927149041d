namespace RulesKit.Engine.Plans;

/// <summary>Reads enums whose type is known at run time only as the texts that stand for them.</summary>
internal interface IClrEnumGetter
{
    /// <summary>A getter of a single enum's text.</summary>
    Func<object, string?> Text(ClrMember member);

    /// <summary>A getter of the texts of a list of enums.</summary>
    Func<object, IReadOnlyList<object>?> Texts(ClrMember member);
}
