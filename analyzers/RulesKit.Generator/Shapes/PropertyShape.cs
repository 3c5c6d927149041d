using RulesKit.Generator.Pipeline;

namespace RulesKit.Generator.Shapes;

/// <summary>A property of a plan's C# type.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Display">Its type, for messages.</param>
/// <param name="Held">How single values are held.</param>
/// <param name="Form">Whether it holds one value or many.</param>
/// <param name="IsNullable">Whether it is a <c>Nullable</c>.</param>
/// <param name="ItemType">The type of single values, as C# writes it anywhere.</param>
/// <param name="Object">The place of the objects' shape; negative for values.</param>
/// <param name="Texts">The texts of an enum.</param>
internal sealed record PropertyShape(
    string JsonName,
    string Name,
    string Display,
    Held Held,
    ListForm Form,
    bool IsNullable,
    string ItemType,
    int Object,
    ValueList<EnumText> Texts
);
