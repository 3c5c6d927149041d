namespace RulesKit.Generator.Shapes;

/// <summary>A member of an enum and its text in JSON.</summary>
internal sealed record EnumText(string Member, string Text);
