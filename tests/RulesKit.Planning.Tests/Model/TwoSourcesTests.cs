using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Model;

/// <summary>The schema file and the records say the same of a plan, down to steps and references.</summary>
public sealed class TwoSourcesTests
{
    [Fact]
    public void The_schema_file_and_the_records_give_one_model()
    {
        var fromFile = ModelSchema.FromJsonSchema(File.ReadAllText(Repository.ModelFile), "plan.schema.json");
        var fromRecords = ModelSchema.FromClr<BusinessPlan>();

        var lines = Describe(fromRecords).ToArray();
        lines.Length.ShouldBeGreaterThan(100);
        lines.ShouldBe(Describe(fromFile), ignoreOrder: true);
    }

    private static IEnumerable<string> Describe(ModelSchema model) =>
        Reachable(model.Plan, [])
            .SelectMany(e =>
                e.Members.Select(m => Describe(e, m))
                    .Append(
                        $"{e.Name}: key {string.Join(",", e.Key.Select(k => k.JsonName))}, dated {e.DatedBy?.JsonName}, currency {e.CurrencyMember?.JsonName}"
                    )
            );

    private static string Describe(EntityType entity, ModelMember member) =>
        string.Join(
            " | ",
            $"{entity.Name}.{member.Name}",
            member.JsonName,
            member.Type.Display,
            member.IsOptional ? "optional" : "required",
            member.Reference?.Pointer,
            member.Unit,
            member.Step,
            member.Measure,
            member.IsMovable ? "movable" : "fact",
            member.Role,
            member.Constraints.Minimum,
            member.Constraints.Maximum,
            member.Constraints.IsMinimumExclusive,
            member.Constraints.IsMaximumExclusive,
            string.Join(",", member.Constraints.Texts ?? []),
            member.Constraints.Pattern,
            member.Constraints.MinimumLength
        );

    private static HashSet<EntityType> Reachable(EntityType entity, HashSet<EntityType> seen)
    {
        if (seen.Add(entity))
        {
            foreach (var member in entity.Members)
            {
                if ((member.Type.ElementType() ?? member.Type) is EntityType next)
                {
                    Reachable(next, seen);
                }
            }
        }

        return seen;
    }
}
