using System.Collections.Immutable;
using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Workflows;

/// <summary>Expressions that C# gives to rules of RulesEngine.</summary>
public sealed class EngineExpressionTests
{
    [Theory]
    [InlineData("\"order.{|RK4102:\\u0054otl|} > 1\"")]
    [InlineData("@\"order.Name == \"\"x\"\" && order.{|RK4102:Totl|} > 1\"")]
    [InlineData("\"\"\"order.Name == \"x\" && order.{|RK4102:Totl|} > 1\"\"\"")]
    [InlineData("\"order.Total > 1 && \" + \"order.{|RK4102:Totl|} > 1\"")]
    [InlineData("\"order.Total {|RK4010:=|} 1 or {|RK4011:order.Total > 5 and order.Total < 9|}\"")]
    [InlineData("\"order.Lines.Any(l => l.{|RK4102:Prise|} > 1 && order.{|RK4102:Totl|} > 1)\"")]
    public Task A_mistake_stands_on_its_characters(string expression) => Verify(expression, "new(\"order\", order)");

    [Theory]
    [InlineData("\"ORDER.total > 1 && order.lines.Count > 1 && order.Lines[0].Anything > 1\"")]
    [InlineData("\"order.Lines.Any(Prise > 1)\"")]
    [InlineData("\"order.Lines.Select(order => order.Price).Any() && order.Lines.First().Anything > 1\"")]
    [InlineData("\"other.Totl > 1 && order.Name.Length > 1 && order.Name.Nothing() == 1\"")]
    [InlineData("\"order.Total > 1 && (order.Name == null || order.Total in (1, 2))\"")]
    public Task What_is_right_or_not_known_is_left_alone(string expression) =>
        Verify(expression, "new(\"order\", order)");

    [Theory]
    [InlineData("new(\"order\", new Dictionary<string, object>())")]
    [InlineData("new(\"order\", (object)order)", true)]
    public Task Inputs_without_fixed_members_are_left_alone(string parameter, bool isCast = false) =>
        // A cast keeps the type that is known of the value under it.
        Verify(isCast ? "\"order.{|RK4102:Totl|} > 1\"" : "\"order.Totl > 1\"", parameter);

    [Fact]
    public Task A_name_with_two_types_is_left_alone() =>
        Verify("\"order.Totl > 1\"", "new(\"order\", order), new(\"order\", order.Lines)");

    [Fact]
    public Task Values_without_names_are_known_by_their_order() =>
        Samples
            .Engine.With(
                """
                public static class Shop
                {
                    private static readonly Rule Large = new() { RuleName = "a", Expression = "input2.{|RK4102:Totl|} > input1.Length" };

                    public static async Task Run(IRulesEngine engine, Order order) =>
                        await engine.ExecuteAllRulesAsync("w", "text", order);
                }

                public sealed record Order(int Total);
                """
            )
            .VerifyAsync();

    private static Task<ImmutableArray<Diagnostic>> Verify(string expression, string parameters) =>
        Samples
            .Engine.With(
                $$"""
                public static class Shop
                {
                    private static readonly Rule Large = new() { RuleName = "a", Expression = {{expression}} };

                    public static RuleParameter[] Inputs(Order order) => [{{parameters}}];
                }

                public sealed record Order(string Name, int Total, List<Line> Lines);

                public sealed record Line(string Product, decimal Price);
                """
            )
            .VerifyAsync();
}
