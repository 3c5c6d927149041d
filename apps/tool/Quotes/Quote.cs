using RulesKit.Language.Text;

namespace RulesKit.Tool.Quotes;

/// <summary>A place of a file to be shown, with a few words about it.</summary>
/// <param name="Location">The characters that are underlined.</param>
/// <param name="Label">Stands behind the underline; empty for none.</param>
internal sealed record Quote(Location Location, string Label);
