using System.Reflection;
using RulesKit.Engine.Functions;

namespace RulesKit.Engine.Tests.Functions;

/// <summary>What can't be a function is refused when it is registered, with the reason and what to do.</summary>
public sealed class FunctionRegistrationTests
{
    [Theory]
    [InlineData("OnAnObject", "is not static")]
    [InlineData("Hidden", "is not public")]
    [InlineData("Generic", "is generic")]
    [InlineData("Later", "is asynchronous")]
    [InlineData("Soon", "is asynchronous")]
    [InlineData("Inexact", "gives Double, which is no single value of a rule.")]
    [InlineData("TakesInexact", "takes 'a' of type Single, which rules don't have.")]
    [InlineData("TakesReference", "takes 'a' by reference")]
    [InlineData("TakesOut", "takes 'a' by reference")]
    [InlineData("TakesNullable", "takes 'a', which may be null")]
    [InlineData("TakesNullableText", "takes 'a', which may be null")]
    [InlineData("TakesAnything", "takes 'a' of type Object")]
    [InlineData("TakesMoment", "takes 'a' of type DateTime")]
    [InlineData("TakesEnum", "takes 'a' of type DayOfWeek")]
    [InlineData("GivesMany", "gives IReadOnlyList`1")]
    [InlineData("GivesNothing", "gives nothing")]
    [InlineData("Date", "has a name that expressions can't call")]
    [InlineData("Unmarked", "is not marked [RuleFunction]")]
    public void A_method_that_can_not_be_a_function_is_refused(string name, string reason)
    {
        var method = typeof(Unfit)
            .GetMember(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .OfType<MethodInfo>()
            .Single();

        var thrown = Should.Throw<RuleFunctionException>(() => RuleFunctions.From(method));

        thrown.Message.ShouldStartWith($"RulesKit.Engine.Tests.Functions.Unfit.{name} {reason}");
    }

    [Fact]
    public void All_mistakes_of_a_type_are_listed_at_once() =>
        Should
            .Throw<RuleFunctionException>(() => RuleFunctions.From(typeof(Unfit)))
            .Message.Split(Environment.NewLine)
            .Length.ShouldBe(17);

    [Fact]
    public void Overloads_are_refused() =>
        Should
            .Throw<RuleFunctionException>(() => RuleFunctions.From(typeof(Overloaded)))
            .Message.ShouldBe(
                "Twice(integer) and Twice(number) have one name; rules know a function by its name alone, so give each its own."
            );

    [Fact]
    public void The_same_name_from_two_registrations_is_refused()
    {
        var functions = RuleFunctions.From(typeof(SampleFunctions));
        Should.Throw<RuleFunctionException>(() => functions.And(functions));
    }

    [Fact]
    public void A_type_without_functions_is_refused() =>
        Should
            .Throw<RuleFunctionException>(() => RuleFunctions.From(typeof(string)))
            .Message.ShouldBe("System.String has no method marked [RuleFunction].");

    [Fact]
    public void Signatures_speak_the_language_of_rules() =>
        RuleFunctions
            .From(typeof(SampleFunctions))
            .Signatures.Take(4)
            .ShouldBe(["Answer()", "Both(bool, bool)", "DaysWide(sequence of date)", "FirstOfMonth(date)"]);
}
