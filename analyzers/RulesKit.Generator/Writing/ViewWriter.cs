using System.Text;
using RulesKit.Generator.Shapes;
using RulesKit.Language.Lowering;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Writes the plan as expressions see it: classes that read through to the caller's objects and follow references.</summary>
internal sealed class ViewWriter(ClassContext context)
{
    private const string Money = "money";
    private const string ListOf = $"{Names.Engine}.GeneratedValues.List";

    private readonly StringBuilder code = new();

    public string Write()
    {
        foreach (var entity in context.Mapping.Entities)
        {
            WriteClass(entity);
        }

        WriteRoot();
        return code.ToString();
    }

    private void WriteClass(EntityType entity)
    {
        var name = LoweredTypes.ClassName(entity);
        var dating = entity.DatedBy is null ? "" : $" : {Names.Prelude}.IDated";
        code.Append($"    internal sealed class {name}{dating}\n    {{\n");
        code.Append($"        internal readonly {context.Mapping.TypeOf(entity).FullName} it__;\n");
        code.Append($"        private readonly {Names.Root} root__;\n");
        code.Append(
            $"        internal {name}({context.Mapping.TypeOf(entity).FullName} it, {Names.Root} root) => (it__, root__) = (it, root);\n"
        );
        foreach (var member in entity.Members.Where(context.Uses.IsUsed))
        {
            WriteProperty(member);
        }

        if (entity.DatedBy is { } dated)
        {
            WriteDate("Date", "DatedByDay", dated, ScalarKind.Date);
            WriteDate("Period", "DatedByPeriod", dated, ScalarKind.Period);
        }

        code.Append("    }\n\n");
    }

    private void WriteProperty(ModelMember member)
    {
        var mark = member.IsOptional ? "?" : "";
        var type = context.TypeOf(member.Type);
        var read = $"{context.GetterOf(member)}(it__)";
        var isHeld = member.Type is not ScalarType && !(member.Type is SequenceType { Element: ScalarType });
        if (isHeld)
        {
            code.Append($"        private {type}? {member.Name}__;\n");
        }

        var value = isHeld ? Held(member, read) : Plain(member, read);
        code.Append($"        public {type}{mark} {member.Name} => {value};\n");
    }

    /// <summary>A value, or a sequence of values.</summary>
    private string Plain(ModelMember member, string read)
    {
        var value = read;
        if (!member.IsOptional && ValueWriter.IsNullable(context, member))
        {
            value += LoweredTypes.IsValueType(member.Type) ? ".Value" : "!";
        }

        if (member.Unit == Money && member.Owner.CurrencyMember is { } currency)
        {
            value =
                $"{Names.Engine}.GeneratedValues.Money({value}, root__.Currency, {context.GetterOf(currency)}(it__))";
        }

        return value;
    }

    /// <summary>Objects, which stay the same ones.</summary>
    private static string Held(ModelMember member, string read)
    {
        var keep = $"{member.Name}__ ??= ";
        return member.Type switch
        {
            SequenceType { Element: EntityType item } =>
                $"{keep}{ListOf}({read}, x => {Make(member, item, "x")}){(member.IsOptional ? "" : "!")}",
            EntityType entity when member.IsOptional => $"{read} is {{ }} x ? {keep}{Make(member, entity, "x")} : null",
            EntityType entity => $"{keep}{Make(member, entity, Present(read))}",
            _ => throw new InvalidOperationException($"No object is held by {member}."),
        };

        static string Present(string read) => $"{read}!";
    }

    private static string Make(ModelMember member, EntityType entity, string value) =>
        member.Reference is { } collection
            ? FormattableString.Invariant($"root__.Find{collection.Ordinal}({value})")
            : $"new {LoweredTypes.ClassName(entity)}({value}, root__)";

    private void WriteDate(string type, string property, ModelMember dated, ScalarKind kind)
    {
        var value = dated.Type is ScalarType scalar && scalar.Kind == kind ? dated.Name : "null";
        code.Append($"        {Names.Types}.{type}? {Names.Prelude}.IDated.{property} => {value};\n");
    }

    /// <summary>The plan, its currency, and the items that references point to.</summary>
    private void WriteRoot()
    {
        var plan = context.RuleSet.Model.Plan;
        var planClass = LoweredTypes.ClassName(plan);
        code.Append(
            $$"""
                internal sealed class {{Names.Root}}
                {
                    internal readonly {{planClass}} Plan;
                    internal readonly string? Currency;
                    internal {{Names.Root}}({{context.Mapping.TypeOf(plan).FullName}} plan, string? currency)
                    {
                        Plan = new {{planClass}}(plan, this);
                        Currency = currency;
                    }

            """
        );
        foreach (var collection in context.RuleSet.Model.Collections)
        {
            WriteFinder(collection);
        }

        code.Append("    }\n\n");
    }

    private void WriteFinder(ModelCollection collection)
    {
        var item = LoweredTypes.ClassName(collection.Item);
        var items = $"global::System.Collections.Generic.Dictionary<string, {item}>";
        code.Append(
            FormattableString.Invariant(
                $$"""
                        private {{items}}? items{{collection.Ordinal}};
                        internal {{item}} Find{{collection.Ordinal}}(string key)
                        {
                            if (items{{collection.Ordinal}} is null)
                            {
                                var found = new {{items}}(global::System.StringComparer.Ordinal);
                                foreach (var item in Plan.{{collection.Member.Name}} ?? new {{item}}[0])
                                {
                                    found.TryAdd({{context.GetterOf(collection.Key)}}(item.it__)!, item);
                                }

                                items{{collection.Ordinal}} = found;
                            }

                            return items{{collection.Ordinal}}[key];
                        }

                """
            )
        );
    }
}
