using RulesKit.Generator.Pipeline;

namespace RulesKit.Generator.Shapes;

/// <summary>A C# type that holds objects of a plan.</summary>
/// <param name="FullName">As C# writes it anywhere.</param>
/// <param name="Display">As messages write it.</param>
/// <param name="IsStruct">Whether it is a struct.</param>
/// <param name="Properties">What can be read of it, by JSON name the first one counts.</param>
internal sealed record TypeShape(string FullName, string Display, bool IsStruct, ValueList<PropertyShape> Properties);
