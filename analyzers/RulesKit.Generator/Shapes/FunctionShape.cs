using RulesKit.Generator.Pipeline;

namespace RulesKit.Generator.Shapes;

/// <summary>A function that expressions may call.</summary>
/// <param name="Name">Its name in expressions.</param>
/// <param name="Method">The method, as C# writes it anywhere.</param>
/// <param name="Parameters">How each parameter holds its value.</param>
/// <param name="Lists">Whether each parameter takes a sequence.</param>
/// <param name="Result">How the result is held.</param>
/// <param name="CanBeAbsent">Whether it may be null.</param>
internal sealed record FunctionShape(
    string Name,
    string Method,
    ValueList<Held> Parameters,
    ValueList<bool> Lists,
    Held Result,
    bool CanBeAbsent
);
