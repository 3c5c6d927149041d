using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Generator.Shapes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Writes the methods that read the caller's objects: the only code that names their properties.</summary>
internal sealed class ValueWriter(ClassContext context)
{
    private readonly StringBuilder code = new();
    private readonly Dictionary<string, string> enums = new(StringComparer.Ordinal);

    public string Write()
    {
        code.Append($"    internal static class {Names.Values}\n    {{\n");
        foreach (var entity in context.Mapping.Entities)
        {
            foreach (var member in entity.Members)
            {
                Write(entity, member);
            }
        }

        foreach (var written in enums.Values)
        {
            code.Append(written);
        }

        return code.Append("    }\n").ToString();
    }

    /// <summary>What a member is read as: null where it is absent.</summary>
    public static string TypeOf(ClassContext context, ModelMember member)
    {
        var property = context.Mapping.PropertyOf(member);
        var single = SingleType(context, member, property);
        return property.Form != ListForm.None ? $"global::System.Collections.Generic.IReadOnlyList<{single}>?"
            : IsNullable(context, member) ? single + "?"
            : single;
    }

    /// <summary>Whether a member's getter may give null.</summary>
    public static bool IsNullable(ClassContext context, ModelMember member)
    {
        var property = context.Mapping.PropertyOf(member);
        return property.Form != ListForm.None
            || property.IsNullable
            || property.Held == Held.Text
            || (property.Held == Held.Object && !context.Mapping.ObjectOf(property).IsStruct);
    }

    private static string SingleType(ClassContext context, ModelMember member, PropertyShape property)
    {
        if (member.Reference is not null)
        {
            return "string";
        }

        var single = member.Type is SequenceType sequence ? sequence.Element : member.Type;
        return single is EntityType entity ? context.Mapping.TypeOf(entity).FullName : context.TypeOf(single);
    }

    private void Write(EntityType entity, ModelMember member)
    {
        var property = context.Mapping.PropertyOf(member);
        var name = context.GetterOf(member).Substring(Names.Values.Length + 1);
        var owner = context.Mapping.TypeOf(entity).FullName;
        var (before, from) = Read(member, property);
        var read = context.Uses.FirstOf(member) is { } first
            ? context.Lines.WriteName(first.Text, first.Span, before, from)
            : before + from;
        code.Append($"        internal static {TypeOf(context, member)} {name}({owner} it) => {read};\n");
    }

    /// <summary>What stands before the property's name, and from there on.</summary>
    private (string Before, string From) Read(ModelMember member, PropertyShape property)
    {
        var isWord = SyntaxFacts.GetKeywordKind(property.Name) != SyntaxKind.None;
        var name = isWord ? "@" + property.Name : property.Name;
        if (property.Form != ListForm.None)
        {
            return ReadList(member, property, name);
        }

        if (Convert("it", member, property) == "it")
        {
            return ("it.", name);
        }

        if (!property.IsNullable)
        {
            var marked = Convert("\u0001", member, property).Split('\u0001');
            return (marked[0] + "it.", name + marked[1]);
        }

        var type = TypeOf(context, member);
        return ("it.", $"{name} is {{ }} x ? {Convert("x", member, property)} : ({type})null");
    }

    private (string Before, string From) ReadList(ModelMember member, PropertyShape property, string name)
    {
        var list = $"global::System.Collections.Generic.IReadOnlyList<{property.ItemType}>";
        var (before, from) = property.Form switch
        {
            ListForm.List => ("it.", name),

            _ => ("it.", $"{name} is {{ IsDefault: false }} a ? ({list})a : null"),
        };
        var converted = Convert("x", member, property);
        return converted == "x"
            ? (before, from)
            : ($"{Names.Engine}.GeneratedValues.List({before}", $"{from}, x => {converted})");
    }

    /// <summary>A value of C# as a value of the language.</summary>
    private string Convert(string value, ModelMember member, PropertyShape property)
    {
        var isNumber = (member.Type is SequenceType s ? s.Element : member.Type) == ScalarType.Number;
        return property.Held switch
        {
            Held.Int or Held.Long when isNumber => $"(decimal)({value})",
            Held.Int => $"(long)({value})",
            Held.DateOnly => $"{Names.Engine}.GeneratedValues.Day({value})",
            Held.Enum => $"{EnumMethod(property)}({value})",
            _ => value,
        };
    }

    private string EnumMethod(PropertyShape property)
    {
        var type = property.ItemType;
        var name = FormattableString.Invariant($"text{enums.Keys.ToList().IndexOf(type)}");
        if (enums.ContainsKey(type))
        {
            return name;
        }

        name = FormattableString.Invariant($"text{enums.Count}");
        var arms = property.Texts.Select(t => $"{type}.@{t.Member} => {Literals.Text(t.Text)}, ");
        enums.Add(
            type,
            $"        internal static string {name}({type} value) => value switch {{ {string.Concat(arms)}_ => value.ToString() }};\n"
        );
        return name;
    }
}
