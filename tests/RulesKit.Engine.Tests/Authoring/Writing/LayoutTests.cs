using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Engine.Writing;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Authoring.Writing;

/// <summary>
/// The canonical layout of a rule set that was written in any other: it means the same, and laying it out again changes
/// nothing.
/// </summary>
public sealed class LayoutTests
{
    private static readonly ModelSchema Model = ModelSchema.FromClr<Roster>();
    private static readonly RuleSetOptions Options = new() { Functions = RuleFunctions.From(typeof(ClinicFunctions)) };

    [Fact]
    public void Any_layout_comes_to_the_same_canonical_one() =>
        Laws.HoldForSeeds(seed =>
        {
            var made = new RandomRuleSets(seed).Make();
            var spread = Spread(Root(made.ToJson()), new Random(seed));
            var canonical = RuleSetJson.Write(Root(spread));

            RuleSetJson.Write(Root(canonical)).ShouldBe(canonical);
            BoundText.Of(Read(canonical).Bound).ShouldBe(BoundText.Of(Read(spread).Bound));
        });

    private static JsonObject Root(string text) => (JsonObject)JsonReader.Read(new SourceText(text)).Root!;

    private static RuleSet Read(string text) => RuleSet.Read(new SourceText(text), Model, Options).RuleSetOrThrow();

    /// <summary>The same document with its keys in another order, and with other blanks.</summary>
    private static string Spread(JsonValue value, Random random)
    {
        switch (value)
        {
            case JsonObject o:
                var properties = o.Properties.ToArray();
                if (HasFreeOrder(o))
                {
                    random.Shuffle(properties);
                }

                return Join(
                    '{',
                    properties.Select(p => Written(p.NameNode) + Blank(random) + ":" + Spread(p.Value, random)),
                    '}',
                    random
                );
            case JsonArray a:
                return Join('[', a.Items.Select(i => Spread(i, random)), ']', random);
            default:
                return Written(value);
        }
    }

    /// <summary>Constants and definitions keep the order in which they are told.</summary>
    private static bool HasFreeOrder(JsonObject o) => o.Find("id") is not null;

    private static string Written(JsonValue value) => value.Source.Text.Substring(value.Span.Start, value.Span.Length);

    private static string Join(char open, IEnumerable<string> parts, char close, Random random) =>
        Blank(random)
        + open
        + string.Join(Blank(random) + "," + Blank(random), parts)
        + Blank(random)
        + close
        + Blank(random);

    private static string Blank(Random random) =>
        random.Next(4) switch
        {
            0 => " ",
            1 => "\n    ",
            2 => "\r\n\t",
            _ => "",
        };
}
