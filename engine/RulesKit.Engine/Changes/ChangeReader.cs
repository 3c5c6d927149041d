using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Changes;

/// <summary>Reads the changes of a scenario or a test.</summary>
internal static class ChangeReader
{
    private static readonly (string Key, ChangeKind Kind)[] Kinds =
    [
        ("set", ChangeKind.Set),
        ("add", ChangeKind.Add),
        ("remove", ChangeKind.Remove),
        ("scale", ChangeKind.Scale),
        ("shift", ChangeKind.Shift),
    ];

    public static IReadOnlyList<Change> Read(DocumentReader owner) =>
        owner.Objects("changes", "A change").Select(ReadOne).OfType<Change>().ToArray();

    private static Change? ReadOne(DocumentReader reader)
    {
        var given = Kinds.Where(k => reader.Json.Find(k.Key) is not null).ToArray();
        if (given.Length != 1)
        {
            reader.Report(
                DiagnosticCatalog.MissingKey,
                reader.Json,
                "A change says exactly one of \"set\", \"add\", \"remove\", \"scale\" and \"shift\", with the pointer it applies to."
            );
            return null;
        }

        var (key, kind) = given[0];
        var pathText = reader.AnyText(key);
        var path = pathText is null ? null : ChangePath.Parse(pathText.Value);
        if (pathText is not null && path is null)
        {
            reader.Report(
                DiagnosticCatalog.InvalidText,
                pathText,
                $"\"{pathText.Value}\" is no pointer into a plan; write it like /launches/0/date, /volumes/*/deliveries or /launches/[id=su7-de]/market."
            );
        }

        var change = ReadOperand(reader, kind);
        var isOptional = reader.Flag("optional") ?? false;
        if (isOptional && path is { HasPattern: false })
        {
            RefuseOptional(reader, pathText!);
        }

        reader.End();
        return change is null || path is null
            ? null
            : change with
            {
                Path = path,
                PathText = pathText!,
                IsOptional = isOptional,
            };
    }

    /// <summary>A place that is named and not there is a mistake; otherwise a change that changes nothing would go unseen.</summary>
    private static void RefuseOptional(DocumentReader reader, JsonString path) =>
        reader.Report(
            DiagnosticCatalog.UnknownKey,
            reader.Value("optional")!,
            $"\"optional\" is for pointers with * or [..], which may find nothing; {path.Value} names one place. Take \"optional\" out, or say by a value which items are meant, as [id=x]."
        );

    private static Change? ReadOperand(DocumentReader reader, ChangeKind kind)
    {
        var change = new Change
        {
            Kind = kind,
            Path = new ChangePath([]),
            PathText = null!,
        };
        switch (kind)
        {
            case ChangeKind.Remove:
                return change;
            case ChangeKind.Set or ChangeKind.Add:
                return reader.Required("value") ? change with { Value = reader.Value("value") } : null;
            case ChangeKind.Scale:
                return ReadFactor(reader) is { } factor ? change with { Factor = factor } : null;
            default:
                return ReadDistance(reader) is { } distance ? change with { Distance = distance } : null;
        }
    }

    private static decimal? ReadFactor(DocumentReader reader)
    {
        if (!reader.Required("by"))
        {
            return null;
        }

        if (reader.Value("by") is JsonNumber number && number.TryDecimal(out var factor))
        {
            return factor;
        }

        reader.Report(
            DiagnosticCatalog.WrongKind,
            reader.Value("by")!,
            $"\"by\" holds {reader.Value("by")!.Describe()}; a number such as 0.7 was expected."
        );
        return null;
    }

    private static CalendarSpan? ReadDistance(DocumentReader reader)
    {
        if (!reader.Required("by") || reader.AnyText("by") is not { } text)
        {
            return null;
        }

        if (CalendarSpan.TryParse(text.Value, out var distance))
        {
            return distance;
        }

        reader.Report(
            DiagnosticCatalog.InvalidText,
            text,
            $"\"by\" is \"{text.Value}\"; write a length of time as P1Y, P6M or -P3M."
        );
        return null;
    }
}
