using RulesKit.Tests.Edits;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>Whatever people make of a document with their editors, the reader of its kind says what is wrong with it.</summary>
public sealed class EditedDocumentsTests
{
    public static TheoryData<string> Kinds => [.. AuthoredKind.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_edit_crashes_the_reader_and_reading_again_says_the_same(string kind)
    {
        var authored = AuthoredKind.All[kind];
        var refused = 0;
        Laws.Hold(
            Gen.Elements(authored.Valid.ToArray()).SelectMany(EditedTexts.Of),
            text =>
            {
                var refusals = authored.Refusals(text);

                refusals.ShouldAllBe(message => message.Trim().Length > 10);
                authored.Refusals(text).ShouldBe(refusals);
                refused += refusals.Count > 0 ? 1 : 0;
            }
        );
        refused.ShouldBeGreaterThan(0);
    }
}
