using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesKit.CodeFixes.Code;

/// <summary>Reads a rule set or a model once, before the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadBeforeLoopFix))]
[Shared]
internal sealed class ReadBeforeLoopFix() : BeforeLoopFix("RK3020", "Read it before the loop");
