namespace RulesKit.Engine.Tests.Meaning;

/// <summary>Every evaluator gives every expression the meaning that the data file says.</summary>
public sealed class TruthTableTests
{
    [Fact]
    public void The_table_is_large() => TruthTable.Shipped.Cases.Count.ShouldBeGreaterThan(200);

    [Fact]
    public void The_interpreter_gives_every_case_its_meaning() =>
        TruthTableRun.FindMistakesOfInterpreter(TruthTable.Shipped).ShouldBeEmpty();

    [Fact]
    public void Closures_give_every_case_its_meaning() =>
        TruthTableRun.FindMistakesOfClosures(TruthTable.Shipped).ShouldBeEmpty();
}
