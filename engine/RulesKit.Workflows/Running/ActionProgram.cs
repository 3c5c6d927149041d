using RulesKit.Workflows.Binding;

namespace RulesKit.Workflows.Running;

/// <summary>An action with its expressions bound in the scope of its rule.</summary>
/// <param name="Info">The action.</param>
/// <param name="Output">The expression of an OutputExpression; null when there is none.</param>
/// <param name="AdditionalInputs">The inputs that an EvaluateRule adds.</param>
internal sealed record ActionProgram(ActionInfo Info, ScopedValue? Output, IReadOnlyList<ScopedValue> AdditionalInputs);
