using RulesKit.Analyzers.RuleSets;
using RulesKit.Generator.Pipeline;
using RulesKit.Generator.Shapes;
using RulesKit.Generator.Writing;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
using RulesKit.Language.Models;
using RulesKit.Language.Models.JsonSchemas;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Generator;

/// <summary>Makes one rule set into a class, or says why not. Used once.</summary>
internal sealed class ClassMaker
{
    private const string NoPlan = "object";

    private readonly RuleSetInput input;
    private readonly PlanShape shape;
    private readonly List<ReportedDiagnostic> reported = [];

    private ClassMaker(RuleSetInput input, PlanShape shape)
    {
        this.input = input;
        this.shape = shape;
    }

    public static GeneratedClass Make(RuleSetInput input, PlanShape shape, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var maker = new ClassMaker(input, shape);
        var source = maker.Make();
        return new GeneratedClass(
            $"{input.File.ClassName}.g.cs",
            source,
            new ValueList<ReportedDiagnostic>(maker.reported)
        );
    }

    private string Make()
    {
        var file = input.File;
        var source = new RuleText(file.Text, file.Path);
        var found = new DiagnosticBag();
        var document = RuleSetReader.Read(source, found);
        if (!IsClassName(file.ClassName))
        {
            Report(
                document,
                source,
                $"\"{file.ClassName}\" is no name of a class; write RulesKitClass as Namespace.Class."
            );
            return "";
        }

        if (!shape.HasEngine)
        {
            Report(document, source, "The class needs RulesKit.Engine, which the project does not reference.");
            return "";
        }

        if (shape.Types.Count == 0)
        {
            Report(document, source, NoTypeMessage());
            return Refuse($"{file.ClassName} has no type of plans; see RK3027.");
        }

        if (document is null || ModelOf() is not { } model)
        {
            return Refuse($"{FileName} can't be used; the build says what is wrong with it.");
        }

        var bound = RuleSetBinder.Bind(document, model, found, functions: Functions());
        return found.HasErrors
            ? Refuse(
                $"{FileName} can't be used: {found.ToSorted().First(d => d.Severity == Language.Diagnostics.DiagnosticSeverity.Error)}"
            )
            : Write(document, bound);
    }

    private string Write(RuleSetDocument document, BoundRuleSet bound)
    {
        var mapping = new ShapeMapping(bound.Model, shape.Types);
        if (mapping.Mismatches.Count > 0)
        {
            var shown = string.Join("; ", mapping.Mismatches.Take(3));
            Report(document, document.Source, $"{shape.Types[0].Display} does not fit the model: {shown}.");
            return Refuse($"{shape.Types[0].Display} does not fit the model of {FileName}; see RK3027.");
        }

        var functions = shape.Functions.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => g.Last());
        var context = new ClassContext(input.File.Path, input.File.ClassName, bound, mapping, functions);
        return ClassWriter.Write(context, Constants(document));
    }

    private static IEnumerable<KeyValuePair<string, ConstantValue>> Constants(RuleSetDocument document)
    {
        var ignored = new DiagnosticBag();
        return document.Constants.Select(c => new KeyValuePair<string, ConstantValue>(
            c.Name,
            ConstantReader.Read(c, ignored)!
        ));
    }

    private ModelSchema? ModelOf() =>
        input.File.HasClrModel ? shape.Model?.Schema
        : input.Model is { } file ? JsonSchemaModelReader.Read(new RuleText(file.Text), new DiagnosticBag())
        : null;

    private FunctionTable Functions() =>
        new(
            shape
                .Functions.GroupBy(f => f.Name)
                .Select(g => g.Last())
                .Select(f => new RuleFunction(
                    f.Name,
                    f.Parameters.Select((p, i) => f.Lists[i] ? new SequenceType(ScalarOf(p)) : (RuleType)ScalarOf(p))
                        .ToArray(),
                    ScalarOf(f.Result),
                    f.CanBeAbsent,
                    _ => null
                ))
        );

    private static ScalarType ScalarOf(Held held) =>
        held switch
        {
            Held.Text => ScalarType.Text,
            Held.Boolean => ScalarType.Boolean,
            Held.Decimal => ScalarType.Number,
            Held.Date or Held.DateOnly => ScalarType.Date,
            Held.Period => ScalarType.Period,
            _ => ScalarType.Integer,
        };

    private string NoTypeMessage() =>
        input.File.PlanTypeName is { } name
            ? $"The compilation has no type {name}; write the full name of the type of plans."
            : "Which C# type plans have is not said; add RulesKitPlan=\"Namespace.Type\" to the AdditionalFiles item.";

    private string FileName => Path.GetFileName(input.File.Path);

    private string Refuse(string reason)
    {
        var plan = shape.Types.Count > 0 ? shape.Types[0].FullName : NoPlan;
        return ClassWriter.WriteRefusal(input.File.ClassName, plan, reason);
    }

    private void Report(RuleSetDocument? document, RuleText source, string message)
    {
        var place =
            document?.Model?.Location ?? new RuleLocation(source, new RuleSpan(0, Math.Min(1, source.Text.Length)));
        reported.Add(ReportedDiagnostic.Of(DiagnosticCatalog.UngeneratableClass, input.File.Path, place, message));
    }

    private static bool IsClassName(string name) =>
        name.Split('.').All(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier);
}
