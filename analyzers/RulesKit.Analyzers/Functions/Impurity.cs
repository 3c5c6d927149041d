using Microsoft.CodeAnalysis.Operations;
using RulesKit.Analyzers.Models;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Analyzers.Functions;

/// <summary>What in a function's body makes its result depend on more than its arguments.</summary>
internal static class Impurity
{
    private const string Outside =
        "; the same plan could have another verdict tomorrow. Take what it needs as a parameter.";

    public static (RuleDescriptor Descriptor, string Message)? Of(IOperation operation) =>
        operation switch
        {
            IPropertyReferenceOperation property => OfMember(property.Property) ?? OfState(property),
            IFieldReferenceOperation field => OfState(field),
            IInvocationOperation call => OfMember(call.TargetMethod) ?? CultureUse.Of(call),
            IObjectCreationOperation { Constructor: { } constructor } => OfMember(constructor),
            IInterpolatedStringOperation text => CultureUse.Of(text),
            IThrowOperation { Exception: not null } => (
                DiagnosticCatalog.FunctionThrows,
                "throws here, which makes every rule that calls it unknown; return null for what can't be told, and let the model refuse bad input."
            ),
            _ => null,
        };

    private static (RuleDescriptor, string)? OfMember(ISymbol member)
    {
        var owner = member.ContainingType is { } type ? TypeNames.InMetadata(type) ?? "" : "";
        var place = member.ContainingNamespace?.ToDisplayString() ?? "";
        var name = $"{member.ContainingType?.Name}.{member.Name}";
        return IsClock(owner, member.Name)
                ? (
                    DiagnosticCatalog.FunctionReadsClock,
                    $"reads the clock ({name}){Outside} The day of the check is asOf."
                )
            : owner == "System.Globalization.CultureInfo" && member.Name is "CurrentCulture" or "CurrentUICulture"
                ? (DiagnosticCatalog.FunctionAsksCulture, $"asks the culture ({name}){Outside}")
            : IsRandom(owner, member.Name)
                ? (DiagnosticCatalog.FunctionIsRandom, $"gives another result each time ({name}){Outside}")
            : IsOutside(owner, place, member.Name)
                ? (DiagnosticCatalog.FunctionReadsOutside, $"reads what lies outside the plan ({name}){Outside}")
            : null;
    }

    private static bool IsClock(string owner, string member) =>
        owner switch
        {
            "System.DateTime" or "System.DateTimeOffset" => member is "Now" or "UtcNow" or "Today",
            "System.Environment" => member is "TickCount" or "TickCount64",
            "System.Diagnostics.Stopwatch" or "System.TimeProvider" => true,
            _ => false,
        };

    private static bool IsRandom(string owner, string member) =>
        owner switch
        {
            "System.Random" or "System.Security.Cryptography.RandomNumberGenerator" or "System.HashCode" => true,
            "System.Guid" => member is "NewGuid" or "CreateVersion7",
            // Seeded anew by each process.
            "System.String" => member == "GetHashCode",
            _ => false,
        };

    private static bool IsOutside(string owner, string place, string member) =>
        owner switch
        {
            "System.Environment" => member != "NewLine",
            "System.Console" or "System.Diagnostics.Process" => true,
            "System.IO.Path" => member is "GetTempPath" or "GetTempFileName" or "GetFullPath" or "Exists",
            "System.IO.StringReader" or "System.IO.StringWriter" or "System.IO.TextReader" or "System.IO.TextWriter" =>
                false,
            _ => place is "System.IO" or "System.Net" || place.StartsWith("System.Net.", StringComparison.Ordinal),
        };

    private static (RuleDescriptor, string)? OfState(IMemberReferenceOperation reference) =>
        reference.Member switch
        {
            IFieldSymbol { IsStatic: true, IsConst: false, IsReadOnly: false } => State(reference.Member),
            IPropertySymbol { IsStatic: true, SetMethod: { IsInitOnly: false } } => State(reference.Member),
            _ => null,
        };

    private static (RuleDescriptor, string)? State(ISymbol member) =>
        (
            DiagnosticCatalog.FunctionHasState,
            $"uses '{member.Name}', which anyone can change between two calls, and from two threads at once. Make it readonly and immutable, or take it as a parameter."
        );
}
