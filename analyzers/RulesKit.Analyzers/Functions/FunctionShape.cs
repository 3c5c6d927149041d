using Microsoft.CodeAnalysis.CSharp.Syntax;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Functions;

/// <summary>What keeps a marked method from being a function of rules, as a host would refuse it, and what its readers miss.</summary>
internal static class FunctionShape
{
    private const string Known = "Rules have bool, int, long, decimal, string, Date, DateOnly and Period.";

    public static IEnumerable<(RuleDescriptor, Location, string)> FindMistakes(
        IMethodSymbol method,
        CancellationToken cancellation
    )
    {
        var name = method.Locations[0];
        if (FindReasonNotToCall(method) is { } reason)
        {
            yield return (DiagnosticCatalog.UncallableFunction, name, $"{method.Name} {reason}");
        }

        if (IsAsynchronous(method))
        {
            yield return (
                DiagnosticCatalog.FunctionWaits,
                name,
                $"{method.Name} is asynchronous; a check never waits. Work the value out before, and put it into the plan."
            );
        }
        else if (FindResultMistake(method) is { } result)
        {
            yield return (DiagnosticCatalog.FunctionResult, TypeOf(method, cancellation) ?? name, result);
        }

        if (FindNameMistake(method) is { } mistake)
        {
            yield return (DiagnosticCatalog.FunctionName, name, mistake);
        }

        foreach (var parameter in method.Parameters)
        {
            if (FindMistake(parameter) is { } found)
            {
                yield return (DiagnosticCatalog.FunctionParameter, PlaceOf(parameter, cancellation), found);
            }
        }

        if (!IsDocumented(method, cancellation))
        {
            yield return (
                DiagnosticCatalog.UndocumentedFunction,
                name,
                $"{method.Name} has no documentation. Rules can't be looked into any further than here, so say what it answers."
            );
        }
    }

    private static bool IsDocumented(IMethodSymbol method, CancellationToken cancellation) =>
        method.GetDocumentationCommentXml(cancellationToken: cancellation)?.Contains("<") == true
        // A compiler that writes no documentation file does not read these comments; they are there all the same.
        || method.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree.Options.DocumentationMode == DocumentationMode.None
            && reference.GetSyntax(cancellation).GetLeadingTrivia().Any(IsDocumentation)
        );

    private static bool IsDocumentation(SyntaxTrivia trivia)
    {
        var text = trivia.ToString();
        return text.StartsWith("///", StringComparison.Ordinal) || text.StartsWith("/**", StringComparison.Ordinal);
    }

    private static string? FindReasonNotToCall(IMethodSymbol method) =>
        !method.IsStatic ? "is not static; a rule has no object to call it on. Make it static."
        : !IsVisible(method) ? "is not public; make it and the types around it public."
        : method.IsGenericMethod || IsInGeneric(method.ContainingType)
            ? "is generic; write one method for each type, under its own name."
        : null;

    private static string? FindResultMistake(IMethodSymbol method) =>
        method.ReturnsVoid ? $"{method.Name} gives nothing; let it return the value."
        : SymbolFunction.ResultOf(method.ReturnType) is null
            ? $"{method.Name} gives {TypeNames.Of(method.ReturnType)}, which is no single value of a rule. {Known}"
        : null;

    private static string? FindNameMistake(IMethodSymbol method) =>
        !SymbolFunction.IsCallable(method.Name)
            ? $"Expressions can't call {method.Name}; give the method another name, in ASCII letters, digits and underscores."
        : method
            .ContainingType.GetMembers(method.Name)
            .OfType<IMethodSymbol>()
            .Any(m => !SymbolEqualityComparer.Default.Equals(m, method) && CompilationFunctions.IsMarked(m))
            ? $"Another function is called {method.Name} too; rules know a function by its name alone, so give each its own."
        : null;

    private static string? FindMistake(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.None
            ? $"'{parameter.Name}' is taken by reference (ref, in or out); take it by value."
        : SymbolShape.WithoutNull(parameter.Type) != (object)parameter.Type
        || parameter.NullableAnnotation == NullableAnnotation.Annotated
            ? $"'{parameter.Name}' may be null; a function is called only when all its arguments are known, so take a type without '?'."
        : SymbolFunction.ParameterOf(parameter.Type) is null
            ? $"Rules don't have the type {TypeNames.Of(parameter.Type)} of '{parameter.Name}'. {Known} A parameter may also be a list of these."
        : null;

    private static bool IsVisible(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInGeneric(INamedTypeSymbol? type) =>
        type is not null && (type.IsGenericType || IsInGeneric(type.ContainingType));

    private static bool IsAsynchronous(IMethodSymbol method) =>
        method.IsAsync
        || method
            .ReturnType.GetMembers("GetAwaiter")
            .OfType<IMethodSymbol>()
            .Any(m => m.Parameters.IsEmpty && m.DeclaredAccessibility == Accessibility.Public);

    private static Location? TypeOf(IMethodSymbol method, CancellationToken cancellation) =>
        (
            method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as MethodDeclarationSyntax
        )?.ReturnType.GetLocation();

    private static Location PlaceOf(IParameterSymbol parameter, CancellationToken cancellation) =>
        (
            parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as ParameterSyntax
        )?.Type?.GetLocation() ?? parameter.Locations[0];
}
