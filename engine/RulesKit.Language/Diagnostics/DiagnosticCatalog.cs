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
    public static readonly DiagnosticDescriptor ListedTwice = new("RK0017", "Listed twice", Warning);
    public static readonly DiagnosticDescriptor ReviewTooEarly = new("RK0018", "Review before the decision", Warning);
    public static readonly DiagnosticDescriptor DecidedTooLate = new("RK0019", "Decided after its window", Warning);
    public static readonly DiagnosticDescriptor UnknownDiagnostic = new("RK0020", "Unknown diagnostic", Error);
    public static readonly DiagnosticDescriptor ErrorSilenced = new("RK0021", "Error that can't be silenced", Error);

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
    public static readonly DiagnosticDescriptor NeverMatches = new("RK1014", "Pattern that never matches", Error);
    public static readonly DiagnosticDescriptor ConstantFault = new(
        "RK1015",
        "Constant that can't be worked out",
        Error
    );

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

    // What follows is found by the analysis of meaning. All of it are warnings: it is proven of the values that are
    // present, and a rule set that says too little or too much can still be checked.
    public static readonly DiagnosticDescriptor AlwaysTrue = new("RK2008", "Always true", Warning);
    public static readonly DiagnosticDescriptor AlwaysFalse = new("RK2009", "Always false", Warning);
    public static readonly DiagnosticDescriptor Redundant = new("RK2010", "Part that adds nothing", Warning);
    public static readonly DiagnosticDescriptor Gap = new("RK2011", "Value that falls between", Warning);
    public static readonly DiagnosticDescriptor ComparedWithItself = new("RK2012", "Compared with itself", Warning);
    public static readonly DiagnosticDescriptor SameCases = new("RK2013", "Both cases the same", Warning);
    public static readonly DiagnosticDescriptor UnreadParameter = new("RK2014", "Parameter never read", Warning);
    public static readonly DiagnosticDescriptor ReadWhereAbsent = new("RK2015", "Read where it is absent", Warning);
    public static readonly DiagnosticDescriptor AlwaysEmpty = new("RK2016", "Always empty", Warning);
    public static readonly DiagnosticDescriptor DecidedByValues = new("RK2017", "Decided by the model", Warning);
    public static readonly DiagnosticDescriptor DecidedByWindow = new("RK2018", "Decided by the window", Warning);
    public static readonly DiagnosticDescriptor RepeatedRule = new("RK2020", "Two rules that ask the same", Warning);
    public static readonly DiagnosticDescriptor ContradictoryRules = new("RK2021", "Rules that contradict", Warning);
    public static readonly DiagnosticDescriptor OutsideHorizon = new("RK2022", "Window outside every plan", Warning);
    public static readonly DiagnosticDescriptor IdleSuppression = new("RK2023", "Suppression of nothing", Warning);

    // RK3nnn: C# that writes rules or looks at verdicts. Errors are what the engine refuses when it runs.
    public static readonly DiagnosticDescriptor UncallableFunction = new(
        "RK3001",
        "Function that rules can't call",
        Error
    );
    public static readonly DiagnosticDescriptor FunctionWaits = new("RK3002", "Function that waits", Error);
    public static readonly DiagnosticDescriptor FunctionParameter = new(
        "RK3003",
        "Parameter that rules can't fill",
        Error
    );
    public static readonly DiagnosticDescriptor FunctionResult = new("RK3004", "Result that rules can't take", Error);
    public static readonly DiagnosticDescriptor FunctionName = new(
        "RK3005",
        "Function name that rules can't write",
        Error
    );
    public static readonly DiagnosticDescriptor FunctionReadsClock = new(
        "RK3006",
        "Function that reads the clock",
        Warning
    );
    public static readonly DiagnosticDescriptor FunctionAsksCulture = new(
        "RK3007",
        "Function that asks the culture",
        Warning
    );
    public static readonly DiagnosticDescriptor FunctionReadsOutside = new(
        "RK3008",
        "Function that reads what lies outside",
        Warning
    );
    public static readonly DiagnosticDescriptor FunctionIsRandom = new(
        "RK3009",
        "Function with a random result",
        Warning
    );
    public static readonly DiagnosticDescriptor FunctionHasState = new(
        "RK3010",
        "Function with mutable state",
        Warning
    );
    public static readonly DiagnosticDescriptor FunctionThrows = new("RK3011", "Function that throws", Warning);
    public static readonly DiagnosticDescriptor UndocumentedFunction = new(
        "RK3012",
        "Function without documentation",
        Info
    );
    public static readonly DiagnosticDescriptor ModelType = new("RK3013", "Type that no model can express", Error);
    public static readonly DiagnosticDescriptor TextPutTogether = new(
        "RK3014",
        "Expression put together at run time",
        Warning
    );
    public static readonly DiagnosticDescriptor LambdaCaptures = new("RK3015", "Lambda with a captured value", Error);
    public static readonly DiagnosticDescriptor LambdaCallsCode = new("RK3016", "Lambda that calls C# code", Error);
    public static readonly DiagnosticDescriptor BuilderDropped = new("RK3017", "Builder that is dropped", Warning);
    public static readonly DiagnosticDescriptor RuleIdInCode = new("RK3018", "Id of no rule", Warning);
    public static readonly DiagnosticDescriptor CheckerPerCall = new("RK3019", "Checker made again and again", Warning);
    public static readonly DiagnosticDescriptor ReadInLoop = new("RK3020", "Rule set read in a loop", Warning);
    public static readonly DiagnosticDescriptor VerdictIgnored = new("RK3021", "Verdict that nobody looks at", Warning);
    public static readonly DiagnosticDescriptor UnknownTakenForPass = new(
        "RK3022",
        "Unknown taken for a pass",
        Warning
    );
    public static readonly DiagnosticDescriptor UnknownNotAsked = new(
        "RK3023",
        "Broken and undetermined treated as one",
        Warning
    );
    public static readonly DiagnosticDescriptor ReadingNotAsked = new("RK3024", "Reading taken for valid", Warning);
    public static readonly DiagnosticDescriptor RefusalSwallowed = new("RK3025", "Refusal that is swallowed", Warning);
    public static readonly DiagnosticDescriptor UngeneratableClass = new(
        "RK3027",
        "Class that can't be generated",
        Error
    );

    // RK4nnn: workflows of Microsoft RulesEngine
    public static readonly DiagnosticDescriptor DroppedKey = new("RK4001", "Key that is dropped", Warning);
    public static readonly DiagnosticDescriptor InvalidWorkflow = new("RK4002", "Workflow that can't be loaded", Error);
    public static readonly DiagnosticDescriptor DuplicateName = new("RK4003", "Two things of one name", Error);
    public static readonly DiagnosticDescriptor MisspeltOperator = new("RK4004", "Operator in the wrong case", Warning);
    public static readonly DiagnosticDescriptor ImpossibleInjection = new(
        "RK4005",
        "Injection that can't be done",
        Error
    );
    public static readonly DiagnosticDescriptor UnreadableExpression = new(
        "RK4006",
        "Expression that can't be read",
        Error
    );
    public static readonly DiagnosticDescriptor WorkflowName = new("RK4007", "Name that is not there", Error);
    public static readonly DiagnosticDescriptor WorkflowMeaning = new("RK4008", "Expression without a meaning", Error);
    public static readonly DiagnosticDescriptor RefusedMember = new("RK4009", "Member that is refused", Error);
    public static readonly DiagnosticDescriptor SingleEquals = new("RK4010", "Single =", Warning);
    public static readonly DiagnosticDescriptor MixedLogic = new("RK4011", "And and or without brackets", Warning);
    public static readonly DiagnosticDescriptor TextAgainstValue = new("RK4012", "Text compared with a value", Warning);
    public static readonly DiagnosticDescriptor NameInOtherCase = new("RK4013", "Name in another case", Warning);

    // RK41nn: C# that uses RulesEngine
    public static readonly DiagnosticDescriptor WorkflowSyntax = new(
        "RK4101",
        "Expression that RulesEngine can't read",
        Error
    );
    public static readonly DiagnosticDescriptor InputMember = new("RK4102", "Member that the input lacks", Warning);
    public static readonly DiagnosticDescriptor LooksAtTypes = new("RK4106", "Rule that looks at types", Warning);
    public static readonly DiagnosticDescriptor RepeatedRuleName = new("RK4107", "Two rules of one name", Error);
    public static readonly DiagnosticDescriptor NoRuleOfName = new("RK4108", "Name of no rule", Warning);
    public static readonly DiagnosticDescriptor EnginePerCall = new("RK4109", "Engine made again and again", Warning);
    public static readonly DiagnosticDescriptor ExecutionBlocked = new("RK4110", "Execution that blocks", Warning);
    public static readonly DiagnosticDescriptor BreakNotAsked = new("RK4111", "Broken rule taken for a no", Warning);

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
        ListedTwice,
        ReviewTooEarly,
        DecidedTooLate,
        UnknownDiagnostic,
        ErrorSilenced,
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
        NeverMatches,
        ConstantFault,
        EmptyWindow,
        UnlikeUnits,
        NoSuchText,
        Unread,
        TooCostly,
        NotSummable,
        IntegerDivision,
        AlwaysTrue,
        AlwaysFalse,
        Redundant,
        Gap,
        ComparedWithItself,
        SameCases,
        UnreadParameter,
        ReadWhereAbsent,
        AlwaysEmpty,
        DecidedByValues,
        DecidedByWindow,
        RepeatedRule,
        ContradictoryRules,
        OutsideHorizon,
        IdleSuppression,
        UncallableFunction,
        FunctionWaits,
        FunctionParameter,
        FunctionResult,
        FunctionName,
        FunctionReadsClock,
        FunctionAsksCulture,
        FunctionReadsOutside,
        FunctionIsRandom,
        FunctionHasState,
        FunctionThrows,
        UndocumentedFunction,
        ModelType,
        TextPutTogether,
        LambdaCaptures,
        LambdaCallsCode,
        BuilderDropped,
        RuleIdInCode,
        CheckerPerCall,
        ReadInLoop,
        VerdictIgnored,
        UnknownTakenForPass,
        UnknownNotAsked,
        ReadingNotAsked,
        RefusalSwallowed,
        UngeneratableClass,
        DroppedKey,
        InvalidWorkflow,
        DuplicateName,
        MisspeltOperator,
        ImpossibleInjection,
        UnreadableExpression,
        WorkflowName,
        WorkflowMeaning,
        RefusedMember,
        SingleEquals,
        MixedLogic,
        TextAgainstValue,
        NameInOtherCase,
        WorkflowSyntax,
        InputMember,
        LooksAtTypes,
        RepeatedRuleName,
        NoRuleOfName,
        EnginePerCall,
        ExecutionBlocked,
        BreakNotAsked,
    ];

    /// <summary>The descriptor with an id; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        All.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));
}
