using System.Text;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Lowering;

/// <summary>Writes the objects of a model as C# classes: optional members are nullable, references lead to their objects.</summary>
internal static class ModelLowering
{
    public static string Write(ModelSchema model, string modelNamespace)
    {
        var source = new StringBuilder();
        source.Append("#nullable enable\nnamespace ").Append(modelNamespace).Append("\n{\n");
        foreach (var entity in model.Entities)
        {
            WriteClass(source, entity, modelNamespace);
        }

        return source.Append("}\n").ToString();
    }

    private static void WriteClass(StringBuilder source, EntityType entity, string modelNamespace)
    {
        var dating = entity.DatedBy is null ? "" : $" : {LoweredTypes.Prelude}.IDated";
        source.Append($"    public sealed class {LoweredTypes.ClassName(entity)}{dating}\n    {{\n");
        foreach (var member in entity.Members)
        {
            var type = LoweredTypes.Of(member.Type, modelNamespace);
            var (mark, value) = member.IsOptional ? ("?", "") : ("", " = default!;");
            source.Append($"        public {type}{mark} {member.Name} {{ get; set; }}{value}\n");
        }

        if (entity.DatedBy is { } dated)
        {
            WriteDate(source, "Date", "DatedByDay", dated, ScalarKind.Date);
            WriteDate(source, "Period", "DatedByPeriod", dated, ScalarKind.Period);
        }

        source.Append("    }\n");
    }

    private static void WriteDate(
        StringBuilder source,
        string type,
        string property,
        ModelMember dated,
        ScalarKind kind
    )
    {
        var value = dated.Type is ScalarType scalar && scalar.Kind == kind ? dated.Name : "null";
        source.Append(
            $"        global::RulesKit.Language.Types.{type}? {LoweredTypes.Prelude}.IDated.{property} => {value};\n"
        );
    }
}
