using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesKit.CodeFixes.Code;

/// <summary>Writes the name of the rule that a workflow has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RuleNameFix))]
[Shared]
internal sealed class RuleNameFix() : NameInLiteralFix("RK4108", "Write the rule's name");
