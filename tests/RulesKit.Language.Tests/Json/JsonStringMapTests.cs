using RulesKit.Language.Json;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Json;

/// <summary>A diagnostic inside an expression must land on the exact characters of the file, through every escape.</summary>
public class JsonStringMapTests
{
    [Theory]
    [InlineData("""  "a[|b|]c"  """, 1, 1)]
    [InlineData("""  "a\n[|b|]c"  """, 2, 1)]
    [InlineData("""  "a[|\n|]bc"  """, 1, 1)]
    [InlineData("""  "[|\u0061\"|]c"  """, 0, 2)]
    [InlineData("""  "\uD83D\uDE97[|c|]"  """, 2, 1)]
    [InlineData("""  "[|\uD83D\uDE97|]c"  """, 0, 2)]
    [InlineData("""  "a\\[|b|]c"  """, 2, 1)]
    [InlineData("""  "abc[||]"  """, 3, 0)]
    [InlineData("""  "a\/c[||]"  """, 3, 0)]
    [InlineData("""  "a[||]\/c"  """, 1, 0)]
    public void Decoded_characters_map_to_the_source_characters_they_came_from(string marked, int start, int length)
    {
        var (text, spans) = Marked.Parse(marked);
        var value = JsonReading.ReadRight<JsonString>(text);

        Marked.Show(text, [value.MapToSource(new TextSpan(start, length))]).ShouldBe(Marked.Show(text, spans));
    }

    [Theory]
    [InlineData("\"a\\q[|b|]\"", 3)]
    [InlineData("\"a\\u12[|b|]\"", 5)]
    [InlineData("\"\\u12G4[|b|]\"", 6)]
    [InlineData("\"\\u12\\n[|b|]\"", 5)]
    public void The_map_holds_behind_a_broken_escape_too(string marked, int start)
    {
        var (text, spans) = Marked.Parse(marked);
        var value = JsonReading.Read(text).Root.ShouldBeOfType<JsonString>();

        Marked.Show(text, [value.MapToSource(new TextSpan(start, 1))]).ShouldBe(Marked.Show(text, spans));
    }

    [Fact]
    public void Every_decoded_index_maps_to_the_start_of_its_piece() =>
        Laws.Hold(
            JsonTexts.Pieces.ArrayOf(),
            pieces =>
            {
                var written = string.Concat(pieces.Select(p => p.Written));
                var value = JsonReading.ReadRight<JsonString>($" \"{written}\" ");
                value.Value.ShouldBe(string.Concat(pieces.Select(p => p.Meant)));

                var (source, decoded) = (2, 0);
                foreach (var piece in pieces)
                {
                    value.MapToSource(new TextSpan(decoded, 0)).ShouldBe(new TextSpan(source, 0));
                    value
                        .MapToSource(new TextSpan(decoded, piece.Meant.Length))
                        .ShouldBe(new TextSpan(source, piece.Written.Length));
                    (source, decoded) = (source + piece.Written.Length, decoded + piece.Meant.Length);
                }

                value.MapToSource(new TextSpan(decoded, 0)).ShouldBe(new TextSpan(value.Span.End - 1, 0));
            }
        );
}
