using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>Reads a rule's window: from and to, or from and for how long; either side may be left open.</summary>
internal static class WindowReader
{
    public static DateRange? Read(DocumentReader rule)
    {
        if (rule.Nested("window", "A window") is not { } reader)
        {
            return null;
        }

        var (from, to, length) = (reader.Date("from"), reader.Date("to"), reader.Text("for"));
        reader.End();
        if (length is not null)
        {
            to = EndAfter(reader, from, length, to);
        }

        if (from is null && to is null)
        {
            if (reader.Json.Properties.Count == 0)
            {
                reader.Report(
                    DiagnosticCatalog.MissingKey,
                    reader.Json,
                    "A window has a \"from\", a \"to\" or both; leave \"window\" out when the rule is always in force."
                );
            }

            return null;
        }

        var window = new DateRange(from, to);
        if (window.IsEmpty)
        {
            reader.Report(
                DiagnosticCatalog.EmptyWindow,
                reader.Json,
                $"The window {(from is null ? "" : $"from {from} ")}up to, and not including, {to} holds no day.",
                mend: from > to && reader.Json.Find("from") is { } start && reader.Json.Find("to") is { } end
                    ? Mend.Suggested("Swap \"from\" and \"to\"", JsonEdits.Swap(start.Value, end.Value))
                    : null
            );
        }

        return window;
    }

    private static Date? EndAfter(DocumentReader reader, Date? from, JsonString length, Date? to)
    {
        if (to is not null || (from is null && reader.Json.Find("from") is null))
        {
            reader.Report(
                DiagnosticCatalog.InvalidText,
                length,
                "\"for\" goes with \"from\" and takes the place of \"to\"."
            );
            return to;
        }

        if (
            !CalendarSpan.TryParse(length.Value, out var span) || length.Value.StartsWith("-", StringComparison.Ordinal)
        )
        {
            reader.Report(
                DiagnosticCatalog.InvalidText,
                length,
                $"\"for\" is \"{length.Value}\"; write a length of time as P3Y, P18M, P2W or P10D.",
                mend: Spelling.AsLengthOfTime(length.Value) is { } written
                    ? Mend.Suggested($"Write \"{written}\"", JsonEdits.Write(length, written))
                    : null
            );
            return null;
        }

        try
        {
            return from is { } start ? span.AddTo(start) : null;
        }
        catch (OverflowException)
        {
            reader.Report(DiagnosticCatalog.InvalidText, length, "The window would end after the year 9999.");
            return null;
        }
    }
}
