namespace RulesKit.Language.Tests.Models.Clr.Sample;

internal enum Basis
{
    Actual = 2,
    LongTermPlan = 1,
}
