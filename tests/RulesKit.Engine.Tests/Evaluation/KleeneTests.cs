using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Tests.Evaluation;

/// <summary>Three-valued logic, every pair of answers.</summary>
public sealed class KleeneTests
{
    private static readonly Truth[] All = [Truth.False, Truth.True, Truth.Missing, Truth.Fault];

    [Fact]
    public void And_is_false_when_one_side_is_and_else_as_little_known_as_either() =>
        Table(Kleene.And)
            .ShouldBe([
                [Truth.False, Truth.False, Truth.False, Truth.False],
                [Truth.False, Truth.True, Truth.Missing, Truth.Fault],
                [Truth.False, Truth.Missing, Truth.Missing, Truth.Fault],
                [Truth.False, Truth.Fault, Truth.Fault, Truth.Fault],
            ]);

    [Fact]
    public void Or_is_true_when_one_side_is_and_else_as_little_known_as_either() =>
        Table(Kleene.Or)
            .ShouldBe([
                [Truth.False, Truth.True, Truth.Missing, Truth.Fault],
                [Truth.True, Truth.True, Truth.True, Truth.True],
                [Truth.Missing, Truth.True, Truth.Missing, Truth.Fault],
                [Truth.Fault, Truth.True, Truth.Fault, Truth.Fault],
            ]);

    [Fact]
    public void Not_turns_what_is_known() =>
        All.Select(Kleene.Not).ShouldBe([Truth.True, Truth.False, Truth.Missing, Truth.Fault]);

    [Fact]
    public void A_value_needed_for_an_unknown_truth_is_unknown_in_the_same_way()
    {
        All.Select(t => t.ToState())
            .ShouldBe([ValueState.Known, ValueState.Known, ValueState.Missing, ValueState.Fault]);
        new[] { ValueState.Missing, ValueState.Fault }.Select(s => s.ToTruth()).ShouldBe([Truth.Missing, Truth.Fault]);
    }

    [Fact]
    public void A_value_made_of_two_is_as_little_known_as_either()
    {
        Kleene.Worse(ValueState.Known, ValueState.Missing).ShouldBe(ValueState.Missing);
        Kleene.Worse(ValueState.Fault, ValueState.Missing).ShouldBe(ValueState.Fault);
        Kleene.Worse(ValueState.Known, ValueState.Known).ShouldBe(ValueState.Known);
    }

    private static Truth[][] Table(Func<Truth, Truth, Truth> of) =>
        All.Select(a => All.Select(b => of(a, b)).ToArray()).ToArray();
}
