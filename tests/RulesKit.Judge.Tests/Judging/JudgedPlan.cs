using RulesKit.Engine.Plans;
using RulesKit.Judge.Tests.Compiling;

namespace RulesKit.Judge.Tests.Judging;

/// <summary>A plan for our evaluators, and the same plan as objects of the lowered model.</summary>
internal sealed record JudgedPlan(PreparedPlan Prepared, object Objects)
{
    public static JudgedPlan Of(CompiledModel model, PreparedPlan plan) => new(plan, ModelObjects.Make(model, plan));
}
