using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>Reports what is wrong with the rule sets (<c>*.rules.json</c>) among a project's AdditionalFiles.</summary>
/// <remarks>Generated code does not concern it: it looks at no code.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RuleSetFileAnalyzer : DiagnosticAnalyzer
{
    private readonly RuleSetTexts texts;

    public RuleSetFileAnalyzer()
        : this(new RuleSetTexts()) { }

    internal RuleSetFileAnalyzer(RuleSetTexts texts) => this.texts = texts;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.OfRuleSets;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var files = new RuleSetFiles(start.Options.AdditionalFiles, texts, start.CancellationToken);
            if (files.RuleSets.IsEmpty)
            {
                return;
            }

            var functions = new CompilationFunctions(start.Compilation);
            start.RegisterAdditionalFileAction(c =>
            {
                if (RuleSetFiles.IsRuleSet(c.AdditionalFile))
                {
                    Analyze(c, files, functions);
                }
            });
        });
    }

    private static void Analyze(
        AdditionalFileAnalysisContext context,
        RuleSetFiles files,
        CompilationFunctions functions
    )
    {
        var file = context.AdditionalFile;
        if (files.Read(file) is not { } ruleSet)
        {
            return;
        }

        var report = new FileReporter(context);
        var model = FindModel(context, files, ruleSet, report);
        foreach (var diagnostic in ruleSet.Check(model, functions.Table))
        {
            report.Report(diagnostic, file);
        }
    }

    /// <summary>The model that a rule set names; null when it can't be had (reported).</summary>
    private static ModelSchema? FindModel(
        AdditionalFileAnalysisContext context,
        RuleSetFiles files,
        RuleSetText ruleSet,
        FileReporter report
    )
    {
        if (ruleSet.Document?.Model is not { } name)
        {
            return null;
        }

        if (name.Value.StartsWith(TypeNames.ClrModel, StringComparison.Ordinal))
        {
            return FindType(context, name, report);
        }

        if (files.FindModel(context.AdditionalFile, name.Value) is not { } modelFile)
        {
            report.Report(
                Unreadable(
                    name,
                    $"The project has no model {name.Value}. Add it to the project file: <AdditionalFiles Include=\"{ProjectPath(context.AdditionalFile, name.Value)}\" />."
                ),
                context.AdditionalFile
            );
            return null;
        }

        var model = files.ReadModel(modelFile);
        if (model is { Model: null } && files.SpeaksFor(context.AdditionalFile, modelFile))
        {
            foreach (var diagnostic in model.Diagnostics)
            {
                report.Report(diagnostic, modelFile);
            }
        }

        return model?.Model;
    }

    private static ModelSchema? FindType(
        AdditionalFileAnalysisContext context,
        Language.Json.JsonString name,
        FileReporter report
    )
    {
        var typeName = name.Value.Substring(TypeNames.ClrModel.Length);
        if (TypeNames.Find(context.Compilation, typeName) is { } type)
        {
            var model = SymbolModel.Of(type);
            if (model.Schema is null)
            {
                report.Report(
                    Unreadable(name, $"The type {typeName} is no model. {model.Diagnostics[0].Message}"),
                    context.AdditionalFile
                );
            }

            return model.Schema;
        }

        report.Report(
            Unreadable(name, $"The compilation has no type {typeName}; write its full name, as clr:Namespace.Type."),
            context.AdditionalFile
        );
        return null;
    }

    private static RuleDiagnostic Unreadable(Language.Json.JsonString name, string message) =>
        new(DiagnosticCatalog.UnreadableModel, name.Location, message);

    /// <summary>What to write into the project file: relative to the rule set when nothing better is known.</summary>
    private static string ProjectPath(AdditionalText ruleSet, string name) => FilePath.Beside(ruleSet.Path, name);
}
