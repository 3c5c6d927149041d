using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RulesKit.Engine.Prelude;
using RulesKit.Judge.Tests.Compiling;
using RulesKit.Language.Lowering;
using RulesKit.Language.Tree;

namespace RulesKit.Judge.Tests.Judging;

/// <summary>Lowered expressions, compiled together: a method each.</summary>
internal sealed class CompiledExpressions
{
    private const string Namespace = "LoweredRules";
    private const string ClassName = "Lowered__";

    private readonly Type runner;
    private readonly Setting setting;

    private CompiledExpressions(Setting setting, Type runner, IReadOnlyList<string> lowered)
    {
        this.setting = setting;
        this.runner = runner;
        Lowered = lowered;
    }

    /// <summary>Each expression as C#.</summary>
    public IReadOnlyList<string> Lowered { get; }

    public static CompiledExpressions Compile(
        Setting setting,
        IReadOnlyList<BoundExpression> expressions,
        Func<string, string, LoweredClass> makeClass
    )
    {
        var (compilation, lowered) = Prepare(setting, expressions, makeClass);
        var errors = CSharpCompiler.ErrorsOf(compilation);
        if (errors.Count > 0)
        {
            throw Describe(errors[0], expressions);
        }

        var assembly = setting.Model.Load(CSharpCompiler.Emit(compilation));
        return new CompiledExpressions(setting, assembly.GetType("Runner__", throwOnError: true)!, lowered);
    }

    /// <summary>What every expression gives over a plan.</summary>
    public Func<object>[] Over(JudgedPlan plan) =>
        (Func<object>[])
            runner.GetMethod("All")!.Invoke(null, [plan.Objects, new Window(setting.Frame.Window), setting.AsOf])!;

    private static (Microsoft.CodeAnalysis.CSharp.CSharpCompilation, IReadOnlyList<string>) Prepare(
        Setting setting,
        IReadOnlyList<BoundExpression> expressions,
        Func<string, string, LoweredClass> makeClass
    )
    {
        var lowered = makeClass(ClassName, CompiledModel.Namespace);
        foreach (var (name, value) in setting.Constants)
        {
            lowered.AddConstant(name, value);
        }

        var texts = expressions.Select((e, i) => lowered.AddExpression($"__{i}", e)).ToArray();
        var plan = setting.Model.Schema.Plan;
        string[] sources =
        [
            lowered.Write(plan, Namespace),
            Runner(LoweredTypes.Of(plan, CompiledModel.Namespace), texts.Length),
        ];
        return (CSharpCompiler.Compile("Expressions", sources, [setting.Model.Reference]), texts);
    }

    private static string Runner(string plan, int count)
    {
        var runs = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            runs.Append(CultureInfo.InvariantCulture, $"            () => x.__{i}(),\n");
        }

        return $$"""
            public static class Runner__
            {
                public static global::System.Func<object>[] All({{plan}} plan, global::RulesKit.Engine.Prelude.Window window, global::RulesKit.Language.Types.Date asOf)
                {
                    var x = new global::{{Namespace}}.{{ClassName}}(plan, window, asOf);
                    return new global::System.Func<object>[]
                    {
            {{runs}}
                    };
                }
            }
            """;
    }

    private static NotCSharpException Describe(Diagnostic error, IReadOnlyList<BoundExpression> expressions)
    {
        var text = error.Location.SourceTree!.GetText().ToString();
        var before = text[..error.Location.SourceSpan.Start];
        var method = Regex.Match(
            before,
            @" __(?<place>\d+)\(\) => checked\(",
            RegexOptions.RightToLeft | RegexOptions.ExplicitCapture,
            Regex.InfiniteMatchTimeout
        );
        var place = method.Success ? int.Parse(method.Groups["place"].Value, CultureInfo.InvariantCulture) : -1;
        var expression = place < 0 ? "" : expressions[place].Origin.Text.Text;
        var line = text.Split('\n')[error.Location.GetLineSpan().StartLinePosition.Line].Trim();
        return new NotCSharpException(
            place,
            $"C# refuses {expression}\n  {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}\n  lowered {line}"
        );
    }
}
