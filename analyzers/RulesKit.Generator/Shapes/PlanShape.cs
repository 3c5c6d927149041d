using RulesKit.Generator.Pipeline;

namespace RulesKit.Generator.Shapes;

/// <summary>What a compilation says of one rule set: a value, so that an edit elsewhere changes nothing.</summary>
/// <param name="HasEngine">Whether the engine is referenced.</param>
/// <param name="Types">The types of the plan's objects, the plan first; none when there is no such type.</param>
/// <param name="Model">The model that the type is; null when the rule set names a file, or the type is no model.</param>
/// <param name="Functions">What expressions may call.</param>
internal sealed record PlanShape(
    bool HasEngine,
    ValueList<TypeShape> Types,
    ModelValue? Model,
    ValueList<FunctionShape> Functions
);
