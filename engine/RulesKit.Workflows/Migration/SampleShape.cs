using System.Globalization;
using RulesKit.Language.Json;
using RulesKit.Workflows.Inputs;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Migration;

/// <summary>What all samples together hold at one place. It grows while samples are looked at.</summary>
internal sealed class SampleShape
{
    private readonly Dictionary<string, SampleShape> members = new(StringComparer.Ordinal);
    private int objects;
    private int seen;

    public SampleKind Kind { get; private set; }

    /// <summary>The members of objects, in the order in which they were first seen.</summary>
    public IReadOnlyDictionary<string, SampleShape> Members => members;

    /// <summary>What lists hold; null for all others.</summary>
    public SampleShape? Item { get; private set; }

    /// <summary>Whether the model can have it: something is known of it, and it is of one kind.</summary>
    public bool IsUsable =>
        Kind is not (SampleKind.Nothing or SampleKind.Unlike)
        && (Kind != SampleKind.List || Item is { IsUsable: true, Kind: not SampleKind.List });

    public bool IsOptional(string member) => members[member].seen < objects;

    /// <summary>The members that the model has.</summary>
    public IReadOnlyList<string> UsableMembers => [.. members.Where(m => m.Value.IsUsable).Select(m => m.Key)];

    /// <summary>Takes one value of a sample in.</summary>
    public void Add(JsonValue value)
    {
        if (value is JsonNull)
        {
            return;
        }

        seen++;
        Kind = Join(Kind, KindOf(value));
        if (value is JsonObject json)
        {
            objects++;
            foreach (var property in json.Properties)
            {
                if (!members.TryGetValue(property.Name, out var member))
                {
                    members.Add(property.Name, member = new SampleShape());
                }

                member.Add(property.Value);
            }
        }
        else if (value is JsonArray array)
        {
            Item ??= new SampleShape();
            foreach (var item in array.Items)
            {
                Item.Add(item);
            }
        }
    }

    /// <summary>The type by which the rules of a workflow are bound.</summary>
    public NetType ToNetType() =>
        Kind switch
        {
            SampleKind.Boolean => NetType.Boolean,
            SampleKind.Integer => NetType.Of(typeof(long)),
            SampleKind.Number => NetType.Of(typeof(double)),
            SampleKind.Text => NetType.Text,
            SampleKind.Date => NetType.Of(typeof(DateTime)),
            SampleKind.List when Item is { IsUsable: true } => NetType.SequenceOf(Item.ToNetType()),
            SampleKind.Object => new NetType(
                typeof(JsonRecord),
                new JsonShape([.. UsableMembers], [.. UsableMembers.Select(m => members[m].ToNetType())])
                {
                    IsOfRows = true,
                }
            ),
            _ => NetType.Null,
        };

    private static SampleKind KindOf(JsonValue value) =>
        value switch
        {
            JsonBoolean => SampleKind.Boolean,
            JsonNumber { IsWhole: true } number => IsLong(number) ? SampleKind.Integer : SampleKind.Unlike,
            JsonNumber number => IsExact(number) ? SampleKind.Number : SampleKind.Unlike,
            JsonString => JsonValues.ToObject(value) switch
            {
                string => SampleKind.Text,
                DateTime { Kind: DateTimeKind.Unspecified } date when date.TimeOfDay == TimeSpan.Zero =>
                    SampleKind.Date,
                _ => SampleKind.Unlike,
            },
            JsonObject => SampleKind.Object,
            JsonArray => SampleKind.List,
            _ => SampleKind.Nothing,
        };

    private static bool IsLong(JsonNumber number) =>
        long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether the decimal that a plan would hold is the number that the workflow sees.</summary>
    private static bool IsExact(JsonNumber number) =>
        !number.Text.Contains('e', StringComparison.OrdinalIgnoreCase)
        && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
        && number.Text.Count(char.IsAsciiDigit) <= 17
        && (double)exact == double.Parse(number.Text, CultureInfo.InvariantCulture);

    private static SampleKind Join(SampleKind known, SampleKind other) =>
        known == SampleKind.Nothing || known == other ? other
        : (known, other) is (SampleKind.Integer, SampleKind.Number) or (SampleKind.Number, SampleKind.Integer)
            ? SampleKind.Number
        : SampleKind.Unlike;
}
