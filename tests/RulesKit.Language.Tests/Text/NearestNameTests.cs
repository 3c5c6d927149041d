using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Text;

public class NearestNameTests
{
    private static readonly string[] Members = ["Market", "Launches", "Deliveries", "Id", "OwnerId"];

    [Theory]
    [InlineData("Markt", "Market")]
    [InlineData("market", "Market")]
    [InlineData("MARKET", "Market")]
    [InlineData("Makret", "Market")]
    [InlineData("mAkret", "Market")]
    [InlineData("Launchs", "Launches")]
    [InlineData("Delivered", "Deliveries")]
    [InlineData("Ids", "Id")]
    public void A_slip_of_the_finger_finds_the_name(string written, string meant) =>
        NearestName.Find(written, Members).ShouldBe(meant);

    [Theory]
    [InlineData("Revenue")]
    [InlineData("Mrkts")]
    [InlineData("x")]
    [InlineData("")]
    public void A_name_that_is_far_from_all_others_finds_nothing(string written) =>
        NearestName.Find(written, Members).ShouldBeNull();

    [Fact]
    public void Names_that_share_no_letter_are_not_suggested() => NearestName.Find("v", ["l"]).ShouldBeNull();

    [Fact]
    public void The_nearest_of_several_wins_wherever_it_stands()
    {
        NearestName.Find("orders", ["Order", "Orders", "Borders"]).ShouldBe("Orders");
        NearestName.Find("orders", ["Borders", "Order", "Orders"]).ShouldBe("Orders");
    }

    [Fact]
    public void Swapped_neighbours_are_one_slip_in_any_case() => NearestName.Find("dI", ["Id"]).ShouldBe("Id");

    [Fact]
    public void Very_long_names_are_compared_by_case_only()
    {
        var name = new string('a', 100);

        NearestName.Find(name, [new string('A', 100)]).ShouldBe(new string('A', 100));
        NearestName.Find(name, [new string('a', 99)]).ShouldBeNull();
    }

    [Fact]
    public void A_suggestion_is_a_sentence_or_nothing()
    {
        NearestName.Suggestion("Markt", Members).ShouldBe(" Did you mean 'Market'?");
        NearestName.Suggestion("Revenue", Members).ShouldBe("");
    }

    [Fact]
    public void Of_two_names_that_are_equally_near_both_are_suggested_and_neither_is_meant()
    {
        var message = "No." + NearestName.Suggestion("homeX", ["homeA", "homeB", "far"]);
        message.ShouldBe("No. Did you mean 'homeA' or 'homeB'?");
        NearestName.SuggestedIn(message).ShouldBeNull();
    }

    [Fact]
    public void The_one_name_that_a_message_suggests_can_be_read_from_it()
    {
        NearestName.SuggestedIn("No." + NearestName.Suggestion("Markt", Members) + " More.").ShouldBe("Market");
        NearestName.SuggestedIn("No.").ShouldBeNull();
    }
}
