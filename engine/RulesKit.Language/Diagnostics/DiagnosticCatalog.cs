using static RulesKit.Language.Diagnostics.DiagnosticSeverity;

namespace RulesKit.Language.Diagnostics;

/// <summary>Every diagnostic there is. An id is never given a second meaning.</summary>
internal static class DiagnosticCatalog
{
    // RK0nnn: documents and models
    public static readonly DiagnosticDescriptor InvalidJson = new("RK0001", "Invalid JSON", Error);
    public static readonly DiagnosticDescriptor UnknownKey = new("RK0002", "Unknown key", Error);
    public static readonly DiagnosticDescriptor MissingKey = new("RK0003", "Missing key", Error);
    public static readonly DiagnosticDescriptor WrongKind = new("RK0004", "Value of the wrong kind", Error);
    public static readonly DiagnosticDescriptor InvalidText = new("RK0005", "Text in the wrong form", Error);
    public static readonly DiagnosticDescriptor UnknownOption = new("RK0006", "Unknown option", Error);
    public static readonly DiagnosticDescriptor DuplicateRule = new("RK0007", "Two rules with one id", Error);
    public static readonly DiagnosticDescriptor NameConflict = new("RK0008", "Name with two meanings", Error);
    public static readonly DiagnosticDescriptor UnknownRule = new("RK0009", "Unknown rule", Error);
    public static readonly DiagnosticDescriptor MissingExpects = new("RK0010", "Missing expects", Error);
    public static readonly DiagnosticDescriptor UnreadableModel = new("RK0011", "Model that can't be read", Error);
    public static readonly DiagnosticDescriptor UnsupportedKeyword = new(
        "RK0012",
        "Model keyword not supported",
        Error
    );
    public static readonly DiagnosticDescriptor InvalidModel = new("RK0013", "Mistake in the model", Error);
    public static readonly DiagnosticDescriptor ChangeWithoutPlace = new("RK0014", "Change without a place", Error);
    public static readonly DiagnosticDescriptor ImpossibleChange = new("RK0015", "Change that can't be made", Error);
    public static readonly DiagnosticDescriptor SupersedingCycle = new(
        "RK0016",
        "Rules that supersede each other",
        Error
    );

    // RK1nnn: expressions
    public static readonly DiagnosticDescriptor Syntax = new("RK1001", "Syntax", Error);
    public static readonly DiagnosticDescriptor UnknownName = new("RK1002", "Unknown name", Error);
    public static readonly DiagnosticDescriptor UnknownMember = new("RK1003", "Unknown member", Error);
    public static readonly DiagnosticDescriptor OperatorTypes = new("RK1004", "Operator on these types", Error);
    public static readonly DiagnosticDescriptor WrongType = new("RK1005", "Wrong type", Error);
    public static readonly DiagnosticDescriptor WrongArguments = new("RK1006", "Wrong arguments", Error);
    public static readonly DiagnosticDescriptor TooLarge = new("RK1007", "Expression too large", Error);
    public static readonly DiagnosticDescriptor ForeignOperator = new("RK1008", "Operator of another language", Error);
    public static readonly DiagnosticDescriptor NeverAbsent = new("RK1009", "Never absent", Error);
    public static readonly DiagnosticDescriptor DefinitionCycle = new("RK1010", "Definitions in a circle", Error);
    public static readonly DiagnosticDescriptor InvalidLiteral = new("RK1011", "Literal out of range", Error);
    public static readonly DiagnosticDescriptor NotInLanguage = new("RK1012", "Not part of the language", Error);
    public static readonly DiagnosticDescriptor NoWindow = new("RK1013", "No window here", Error);

    // RK2nnn: meaning
    public static readonly DiagnosticDescriptor EmptyWindow = new("RK2001", "Empty window", Error);
    public static readonly DiagnosticDescriptor UnlikeUnits = new("RK2002", "Unlike units", Error);
    public static readonly DiagnosticDescriptor NoSuchText = new("RK2003", "Text that can never be equal", Error);
    public static readonly DiagnosticDescriptor Unread = new("RK2004", "Never read", Warning);
    public static readonly DiagnosticDescriptor TooCostly = new("RK2005", "Too costly", Error);
    public static readonly DiagnosticDescriptor NotSummable = new(
        "RK2006",
        "Sum over time of what is no flow",
        Warning
    );
    public static readonly DiagnosticDescriptor IntegerDivision = new("RK2007", "Integer division", Warning);
    public static readonly DiagnosticDescriptor NeverMatches = new("RK2020", "Pattern that never matches", Error);
    public static readonly DiagnosticDescriptor ConstantFault = new(
        "RK2021",
        "Constant that can't be worked out",
        Error
    );

    /// <summary>Every descriptor, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        InvalidJson,
        UnknownKey,
        MissingKey,
        WrongKind,
        InvalidText,
        UnknownOption,
        DuplicateRule,
        NameConflict,
        UnknownRule,
        MissingExpects,
        UnreadableModel,
        UnsupportedKeyword,
        InvalidModel,
        ChangeWithoutPlace,
        ImpossibleChange,
        SupersedingCycle,
        Syntax,
        UnknownName,
        UnknownMember,
        OperatorTypes,
        WrongType,
        WrongArguments,
        TooLarge,
        ForeignOperator,
        NeverAbsent,
        DefinitionCycle,
        InvalidLiteral,
        NotInLanguage,
        NoWindow,
        EmptyWindow,
        UnlikeUnits,
        NoSuchText,
        Unread,
        TooCostly,
        NotSummable,
        IntegerDivision,
        NeverMatches,
        ConstantFault,
    ];
}
