using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>
/// Reads the records of a plan straight from its text, without a tree of JSON in between, as long as there is nothing to
/// say about it. It takes the plans that <see cref="JsonReader"/> and <see cref="RecordReader"/> take, and reads the same
/// values; of all others it says nothing and leaves it to these two to say what is wrong and where.
/// </summary>
internal sealed class RecordScanner
{
    /// <summary>Stands for a null of the text while the record is read: what is absent must stay apart.</summary>
    private static readonly object Null = new();

    private readonly JsonLimits limits;
    private readonly JsonCursor cursor;
    private readonly JsonStringScanner strings;
    private readonly ScalarScanner scalars;

    /// <summary>What the arrays around the place hold so far, the innermost last: one list serves them all.</summary>
    private readonly List<object> items = [];
    private bool hasSchema;

    private RecordScanner(SourceText source, JsonLimits limits)
    {
        this.limits = limits;
        cursor = new JsonCursor(source, limits);
        strings = new JsonStringScanner(cursor);
        scalars = new ScalarScanner(cursor, strings);
    }

    /// <summary>The plan's record; null when there is something to say about the text.</summary>
    public static PlanRecord? TryRead(SourceText source, ModelSchema model, JsonLimits limits)
    {
        try
        {
            return source.Text.Length > limits.Length ? null : new RecordScanner(source, limits).ReadRoot(model.Plan);
        }
        catch (JsonUnreadableException)
        {
            return null;
        }
    }

    private PlanRecord? ReadRoot(EntityType type)
    {
        cursor.SkipBlank();
        var record = ReadRecord(type, 1);
        cursor.SkipBlank();

        // The cursor goes on behind mistakes such as a comment or a bad escape.
        return cursor.IsAtEnd && cursor.Errors.Count == 0 ? record : null;
    }

    private PlanRecord? ReadRecord(EntityType type, int depth)
    {
        if (depth > limits.Depth || !cursor.Take('{'))
        {
            return null;
        }

        var values = new object?[type.Members.Count];
        var next = 0;
        for (var isFirst = true; MoveToItem('}', isFirst) is { } isThere; isFirst = false)
        {
            if (!isThere)
            {
                return IsComplete(type, values) ? new PlanRecord(values) : null;
            }

            if (!ReadMember(type, values, ref next, depth))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads a member into its place; false when there is something to say about it.</summary>
    private bool ReadMember(EntityType type, object?[] values, ref int next, int depth)
    {
        if (!cursor.IsAt('"'))
        {
            return false;
        }

        var member = TakeMember(type, next);
        if (member is null)
        {
            var name = strings.ScanValue();
            member = type.FindJsonMember(name);
            if (member is null)
            {
                return depth == 1 && name == "$schema" && SkipSchema();
            }
        }

        if (values[member.Index] is not null || !TakeColon())
        {
            return false;
        }

        next = member.Index + 1;
        values[member.Index] = ReadValue(member, depth);
        return values[member.Index] is not null;
    }

    /// <summary>
    /// Takes a name that stands in the text as the model writes it, at a member's place or behind it: items mostly list
    /// their members in the model's order.
    /// </summary>
    private ModelMember? TakeMember(EntityType type, int next)
    {
        for (var i = next; i < type.Members.Count; i++)
        {
            if (cursor.TakeQuoted(type.Members[i].JsonName))
            {
                return type.Members[i];
            }
        }

        return null;
    }

    private bool SkipSchema()
    {
        var isFirst = !hasSchema;
        hasSchema = true;
        return isFirst && TakeColon() && scalars.Read(ScalarKind.Text) is not null;
    }

    private bool TakeColon()
    {
        cursor.SkipBlank();
        var isHere = cursor.Take(':');
        cursor.SkipBlank();
        return isHere;
    }

    private object? ReadValue(ModelMember member, int depth) =>
        member.AllowsNull && cursor.IsAt('n') ? (scalars.TakeNull() ? Null : null)
        : member.Type is SequenceType sequence ? ReadItems(member, sequence.Element, depth + 1)
        : ReadSingle(member, member.Type, depth);

    private object[]? ReadItems(ModelMember member, RuleType element, int depth)
    {
        if (depth > limits.Depth || !cursor.Take('['))
        {
            return null;
        }

        var first = items.Count;
        for (var isFirst = true; MoveToItem(']', isFirst) is { } isThere; isFirst = false)
        {
            if (!isThere)
            {
                return items.Count - first >= member.MinimumItems ? TakeItems(first) : null;
            }

            if (items.Count - first == limits.Items || ReadSingle(member, element, depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return null;
    }

    private object[] TakeItems(int first)
    {
        var own = new object[items.Count - first];
        items.CopyTo(first, own, 0, own.Length);
        items.RemoveRange(first, own.Length);
        return own;
    }

    private object? ReadSingle(ModelMember member, RuleType type, int depth)
    {
        if (type is EntityType entity && member.Reference is null)
        {
            return ReadRecord(entity, depth + 1);
        }

        var kind = member.Reference is null ? ((ScalarType)type).Kind : ScalarKind.Text;
        return scalars.Read(kind) is { } value && ValueCheck.FindMistake(member.Constraints, value) is null
            ? value
            : null;
    }

    /// <summary>Moves to the next item; false when the closing character was taken instead, null when neither is here.</summary>
    private bool? MoveToItem(char close, bool isFirst)
    {
        cursor.SkipBlank();
        if (cursor.Take(close))
        {
            return false;
        }

        if (isFirst)
        {
            return true;
        }

        if (!cursor.Take(','))
        {
            return null;
        }

        cursor.SkipBlank();
        return cursor.IsAt(close) ? null : true;
    }

    /// <summary>Whether no member is missing that must be there; nulls of the text become absent.</summary>
    private static bool IsComplete(EntityType type, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null && !type.Members[i].IsOptional)
            {
                return false;
            }

            values[i] = ReferenceEquals(values[i], Null) ? null : values[i];
        }

        return true;
    }
}
