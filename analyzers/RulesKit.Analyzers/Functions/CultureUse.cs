using Microsoft.CodeAnalysis.Operations;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Functions;

/// <summary>Calls that ask the culture of the machine without saying so.</summary>
internal static class CultureUse
{
    public static (RuleDescriptor Descriptor, string Message)? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var saysHow = method.Parameters.Any(p =>
            p.Type.Name is "StringComparison" or "CultureInfo" or "IFormatProvider" or "NumberFormatInfo"
        );
        return !saysHow && Advice(method) is { } advice
            ? (
                DiagnosticCatalog.FunctionAsksCulture,
                $"asks the culture of the machine ({method.ContainingType.Name}.{method.Name}), so that another machine may answer otherwise. Write {advice}."
            )
            : null;
    }

    /// <summary>Text with numbers or dates in it, unless something says how to write them.</summary>
    public static (RuleDescriptor Descriptor, string Message)? Of(IInterpolatedStringOperation text) =>
        text.Type?.SpecialType == SpecialType.System_String
        && text.Parent is not IInterpolatedStringHandlerCreationOperation
        && text.Parent is not IConversionOperation { Type.Name: "FormattableString" or "IFormattable" }
        && text.Parts.OfType<IInterpolationOperation>().Any(p => IsWrittenByCulture(p.Expression.Type))
            ? (
                DiagnosticCatalog.FunctionAsksCulture,
                "writes a number or a date as the machine's culture does. Write FormattableString.Invariant($\"…\")."
            )
            : null;

    private static string? Advice(IMethodSymbol method) =>
        (method.ContainingType.SpecialType, method.Name, method.Parameters.Length) switch
        {
            (SpecialType.System_String, "ToUpper" or "ToLower", 0) => $"{method.Name}Invariant()",
            (SpecialType.System_String, "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf", _)
                when method.Parameters[0].Type.SpecialType == SpecialType.System_String =>
                $"{method.Name}(…, StringComparison.Ordinal)",
            (SpecialType.System_String, "Compare" or "CompareTo", _) => "string.CompareOrdinal(…)",
            (SpecialType.System_String, "Format", _) => "string.Format(CultureInfo.InvariantCulture, …)",
            (_, "ToString", 0 or 1) when IsWrittenByCulture(method.ContainingType) =>
                "ToString(…, CultureInfo.InvariantCulture)",
            (_, "Parse" or "TryParse" or "ParseExact", _) when IsWrittenByCulture(method.ContainingType) =>
                $"{method.Name}(…, CultureInfo.InvariantCulture)",
            _ => null,
        };

    private static bool IsWrittenByCulture(ITypeSymbol? type) =>
        type is not null
        && Models.SymbolShape.WithoutNull(type) is var plain
        && (
            plain.SpecialType
                is SpecialType.System_Decimal
                    or SpecialType.System_Double
                    or SpecialType.System_Single
                    or SpecialType.System_DateTime
            || Models.TypeNames.InMetadata(plain) is "System.DateOnly" or "System.DateTimeOffset"
        );
}
