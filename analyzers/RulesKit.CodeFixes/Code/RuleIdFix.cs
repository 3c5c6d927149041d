using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesKit.CodeFixes.Code;

/// <summary>Writes the id of the rule that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RuleIdFix))]
[Shared]
internal sealed class RuleIdFix() : NameInLiteralFix("RK3018", "Write the rule's id");
