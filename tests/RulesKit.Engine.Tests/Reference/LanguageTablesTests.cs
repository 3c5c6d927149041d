using RulesKit.Engine.Tests.Reference.Tables;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Syntax;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>The tables of the reference are made from the language itself, and the plan is the one that its examples are run over. UPDATE_DOCS=1 writes them anew.</summary>
public sealed class LanguageTablesTests
{
    [Fact]
    public void The_model_is_listed() => ShouldHold("model", ModelTable.Make());

    [Fact]
    public void Operators_are_listed_by_precedence()
    {
        Enum.GetValues<TokenKind>()
            .Where(kind => Precedence.Of(kind) > 0 && !OperatorTable.Binary.ContainsKey(kind))
            .ShouldBeEmpty();
        ShouldHold("operators", OperatorTable.Make());
    }

    [Fact]
    public void Types_of_operators_are_listed() => ShouldHold("types", TypeTable.Make());

    [Fact]
    public void Conditions_over_unknown_values_are_listed()
    {
        ShouldHold("and", LogicTables.OfTwo("&&"));
        ShouldHold("or", LogicTables.OfTwo("||"));
        ShouldHold("unknown", LogicTables.OfOneValue());
    }

    [Fact]
    public void Members_of_sequences_are_listed()
    {
        SequenceTable.OverAbsent().ShouldAllBe(meaning => meaning == "missing");
        ShouldHold("sequences", SequenceTable.Make());
    }

    [Fact]
    public void Members_of_single_values_are_listed() => ShouldHold("members", IntrinsicTable.Make());

    [Fact]
    public void Limits_are_listed() => ShouldHold("limits", LimitTable.Make());

    [Fact]
    public void The_plan_is_the_one_that_the_examples_are_run_over() =>
        DocumentPart.ShouldHold(
            PageBlock.Page,
            "plan: bakery.plan.json",
            "plan",
            $"```json plan\n{DocumentPart.Read(Bakery.PlanFile).Trim()}\n```"
        );

    private static void ShouldHold(string table, string content) =>
        DocumentPart.ShouldHold(PageBlock.Page, $"table: {table}", "table", content);
}
