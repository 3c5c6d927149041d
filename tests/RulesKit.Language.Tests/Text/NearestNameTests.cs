using RulesKit.Language.Tests.Support;
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
    public void The_distance_is_the_least_number_of_edits_and_swaps() =>
        Laws.Hold(
            Gen.Two(Words),
            pair =>
            {
                var (name, candidate) = pair;
                var edits = Edits(name.ToUpperInvariant(), candidate.ToUpperInvariant());
                var isNear = edits <= Math.Max(1, name.Length / 3) && edits < Math.Max(name.Length, candidate.Length);

                NearestName.Find(name, [candidate]).ShouldBe(isNear ? candidate : null);
            },
            tries: 3_000
        );

    private static Gen<string> Words =>
        Gen.Elements('a', 'b', 'A', 'é', '[').ArrayOf().Select(letters => new string(letters));

    /// <summary>By the definition: every way to the end of both words is tried.</summary>
    private static int Edits(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : LeastOf(a, b, i, j, table);
            }
        }

        return table[a.Length, b.Length];
    }

    private static int LeastOf(string a, string b, int i, int j, int[,] table)
    {
        var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var least = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var areSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return areSwapped ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
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
        var hint = NearestName.Hint("homeX", ["homeA", "homeB", "far"]);
        hint.Words.ShouldBe(" Did you mean 'homeA' or 'homeB'?");
        hint.Name.ShouldBeNull();
    }

    [Fact]
    public void The_one_name_that_was_meant_comes_with_the_words()
    {
        NearestName.Hint("Markt", Members).ShouldBe(new NameHint(" Did you mean 'Market'?", "Market"));
        NearestName.Hint("Revenue", Members).ShouldBe(NameHint.None);
    }
}
