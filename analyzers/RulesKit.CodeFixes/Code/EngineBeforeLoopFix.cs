using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesKit.CodeFixes.Code;

/// <summary>Makes an engine once, before the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EngineBeforeLoopFix))]
[Shared]
internal sealed class EngineBeforeLoopFix() : BeforeLoopFix("RK4109", "Make the engine before the loop");
