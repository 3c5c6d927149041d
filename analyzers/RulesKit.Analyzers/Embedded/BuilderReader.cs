using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Functions;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Reads calls of the builder, from <c>RuleSet.For</c> on, as the document that they write.</summary>
internal sealed class BuilderReader
{
    private readonly SemanticModel semantics;
    private readonly CancellationToken cancellation;
    private readonly EmbeddedJson json = new();
    private readonly Dictionary<string, RuleFunction> functions = new(StringComparer.Ordinal);
    private Unsure unsure = Unsure.Nothing;

    private BuilderReader(SemanticModel semantics, CancellationToken cancellation)
    {
        this.semantics = semantics;
        this.cancellation = cancellation;
    }

    /// <summary>The document and the functions that its expressions may call.</summary>
    /// <param name="first">The call of <c>RuleSet.For</c>.</param>
    /// <param name="semantics">The meaning of the file that holds it.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static (EmbeddedDocument Document, FunctionTable Functions) Read(
        IInvocationOperation first,
        SemanticModel semantics,
        CancellationToken cancellation
    )
    {
        var reader = new BuilderReader(semantics, cancellation);
        reader.ReadRuleSet(first, CallChain.Behind(first));
        var table = reader.functions.Count == 0 ? FunctionTable.Empty : new FunctionTable(reader.functions.Values);
        return (new EmbeddedDocument(reader.json, reader.unsure), table);
    }

    private void ReadRuleSet(IInvocationOperation first, IReadOnlyList<IInvocationOperation> calls)
    {
        if (calls.Count == 0 || calls[calls.Count - 1].TargetMethod.Name is not ("Build" or "Read"))
        {
            Know(Unsure.Names);
        }

        var start = json.Open('{');
        Text("id", CallChain.Argument(first, "id"), "id");
        Text("version", CallChain.Argument(first, "version"), "1");
        json.Member("title", "Title");
        json.Member("model", TextRole.NoFile);
        foreach (var functionCall in Named(calls, "WithFunctions"))
        {
            AddFunctions(CallChain.Argument(functionCall, "functions"));
        }

        json.Open('{', "constants");
        foreach (var constant in Named(calls, "Constant"))
        {
            ReadConstant(constant);
        }

        json.Close('}');
        json.Open('{', "definitions");
        foreach (var definition in Named(calls, "Definition"))
        {
            ReadDefinition(definition);
        }

        json.Close('}');
        json.Open('[', "rules");
        foreach (var rule in Named(calls, "Rule"))
        {
            ReadRule(rule);
        }

        json.Close(']');
        json.Close('}', start, first.Syntax.GetLocation());
    }

    private void ReadConstant(IInvocationOperation call)
    {
        if (LiteralOf(CallChain.Argument(call, "name")) is not { } name)
        {
            Know(Unsure.Names);
            return;
        }

        json.Name(name);
        var value = CallChain.Argument(call, "value");
        if (value is not null && ConstantJson.Of(value) is { } known)
        {
            json.Raw(null, known, value.Syntax.GetLocation());
        }
        else if (value?.Type is { } type && ConstantJson.Sample(type) is { } sample)
        {
            Know(Unsure.Values);
            json.Raw(null, sample);
        }
        else
        {
            Know(Unsure.Names);
            json.Raw(null, "0");
        }
    }

    private void ReadDefinition(IInvocationOperation call)
    {
        if (
            LiteralOf(CallChain.Argument(call, "name")) is not { } name
            || LiteralOf(CallChain.Argument(call, "expression")) is not { } expression
        )
        {
            // A lambda says what a definition gives, and here nobody reads lambdas.
            Know(Unsure.Names);
            return;
        }

        json.Name(name);
        json.Member(null, expression);
    }

    private void ReadRule(IInvocationOperation call)
    {
        var idValue = CallChain.Argument(call, "id");
        if (
            CallChain.Argument(call, "rule") is not { } lambda
            || CallChain.OfLambda(lambda) is not { } calls
            || RuleParts.Of(calls, LiteralOf) is not { } parts
        )
        {
            Know(Unsure.Names);
            return;
        }

        var start = json.Open('{');
        Text("id", idValue, "rule-without-a-known-id");
        Know(parts.Write(json));
        json.Close('}', start, idValue?.Syntax.GetLocation());
    }

    private void AddFunctions(IOperation? value)
    {
        var types = value is IInvocationOperation { TargetMethod.Name: "From" } from
            ? CallChain.Items(CallChain.Argument(from, "types"))
            : null;
        if (types is null || types.Value.Any(t => CallChain.Plain(t) is not ITypeOfOperation))
        {
            Know(Unsure.Names);
            return;
        }

        foreach (var type in types.Value.Select(t => ((ITypeOfOperation)CallChain.Plain(t)).TypeOperand))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(CompilationFunctions.IsMarked))
            {
                if (SymbolFunction.Of(method) is { } function)
                {
                    functions[function.Name] = function;
                }
            }
        }
    }

    private void Text(string name, IOperation? value, string otherwise)
    {
        if (LiteralOf(value) is { } text)
        {
            json.Member(name, text);
        }
        else
        {
            json.Member(name, otherwise);
            Know(Unsure.Values);
        }
    }

    private LiteralText? LiteralOf(IOperation? value) =>
        value?.Syntax is ExpressionSyntax expression ? LiteralReader.Read(expression, semantics, cancellation) : null;

    private void Know(Unsure less) => unsure = less > unsure ? less : unsure;

    private static IEnumerable<IInvocationOperation> Named(IReadOnlyList<IInvocationOperation> calls, string name) =>
        calls.Where(c => c.TargetMethod.Name == name);
}
