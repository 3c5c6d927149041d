using System.Collections;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Results;

/// <summary>Values as a host sees them: objects of JSON as dictionaries, sequences as lists.</summary>
internal static class OutputValues
{
    public static object? Of(object? value) =>
        value switch
        {
            JsonRecord record => Of(record),
            OpaqueJson opaque => opaque.Element,
            Group group => group.Items.Select(Of).ToList(),
            string => value,
            IEnumerable<object?> items => items.Select(Of).ToList(),
            _ => value,
        };

    private static Dictionary<string, object?> Of(JsonRecord record)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < record.Shape.Names.Count; i++)
        {
            members[record.Shape.Names[i]] = Of(record[i]);
        }

        return members;
    }
}
