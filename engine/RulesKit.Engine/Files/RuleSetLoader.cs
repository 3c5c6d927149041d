using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Language.Analysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Limits;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Files;

/// <summary>Finds rule-set files and loads them with the models they name.</summary>
internal static class RuleSetLoader
{
    public const string Ending = ".rules.json";

    /// <summary>The rule-set files at a path: the file itself, or all below a folder, in ordinal order.</summary>
    /// <exception cref="UnreadableFileException">There is nothing at the path, or no rule set below it.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path)
                ? [path]
                : throw new UnreadableFileException($"There is no file or folder {path}.");
        }

        var found = Directory
            .EnumerateFiles(path, "*" + Ending, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return found.Length > 0
            ? found
            : throw new UnreadableFileException($"The folder {path} holds no rule set (a file that ends in {Ending}).");
    }

    public static RuleSetReading Load(string path, RuleSetOptions? options = null)
    {
        var files = Find(path);
        return files.Count == 1
            ? LoadFile(files[0], options)
            : throw new UnreadableFileException($"The folder {path} holds {files.Count} rule sets; name one of them.");
    }

    /// <exception cref="UnreadableFileException">The rule set's file can't be read.</exception>
    public static RuleSetReading LoadFile(string path, RuleSetOptions? options = null) =>
        Load(TextFile.Read(path), new ModelFiles(TextFile.Read), options);

    /// <summary>Reads a rule set's text, and the model that it names from the file beside the text's.</summary>
    public static RuleSetReading Load(SourceText source, ModelFiles models, RuleSetOptions? options = null)
    {
        options ??= RuleSetOptions.Default;
        var diagnostics = new DiagnosticBag(options.Limits.Reports);
        var document = RuleSetReader.Read(source, diagnostics, options.Limits.Json);
        var model = document is null ? null : LoadModel(document, models, diagnostics);
        return Finish(document, model, diagnostics, options);
    }

    public static RuleSetReading Read(SourceText source, ModelSchema model, RuleSetOptions? options = null)
    {
        options ??= RuleSetOptions.Default;
        var diagnostics = new DiagnosticBag(options.Limits.Reports);
        return Finish(RuleSetReader.Read(source, diagnostics, options.Limits.Json), model, diagnostics, options);
    }

    private static RuleSetReading Finish(
        RuleSetDocument? document,
        ModelSchema? model,
        DiagnosticBag diagnostics,
        RuleSetOptions options
    )
    {
        var bound =
            document is null || model is null
                ? null
                : RuleSetBinder.Bind(document, model, diagnostics, options.Limits.Expressions, options.Functions.Table);
        var found = Diagnose(bound, diagnostics);
        var ruleSet = bound is null || diagnostics.HasErrors ? null : new RuleSet(bound, found, options.Limits);
        return new RuleSetReading(ruleSet, found) { Document = document, Model = model };
    }

    /// <summary>Everything to be said of a rule set. Its meaning is looked at when somebody asks: checks don't need it.</summary>
    private static Lazy<IReadOnlyList<Diagnostic>> Diagnose(BoundRuleSet? bound, DiagnosticBag diagnostics) =>
        new(() =>
        {
            if (bound is not null)
            {
                RuleSetAnalysis.Analyse(bound, diagnostics);
            }

            return diagnostics.ToSorted();
        });

    private static ModelSchema? LoadModel(RuleSetDocument document, ModelFiles models, DiagnosticBag diagnostics)
    {
        if (document.Model is not { } name)
        {
            return null;
        }

        if (name.Value.StartsWith(RuleSetAssembly.ClrModel, StringComparison.Ordinal))
        {
            diagnostics.Add(
                DiagnosticCatalog.UnreadableModel,
                name.Location,
                $"The model is the C# type {name.Value[RuleSetAssembly.ClrModel.Length..]}, which a program has to give: RuleSet.Read(text, ModelSchema.FromClr<…>()). To load the file by itself, name the model's JSON Schema here."
            );
            return null;
        }

        var modelPath = Path.Combine(Path.GetDirectoryName(document.Source.Path) ?? "", name.Value);
        try
        {
            return models.Load(modelPath, diagnostics);
        }
        catch (UnreadableFileException e)
        {
            diagnostics.Add(DiagnosticCatalog.UnreadableModel, name.Location, $"The model can't be read. {e.Message}");
            return null;
        }
    }
}
