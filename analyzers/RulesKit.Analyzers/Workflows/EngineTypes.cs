using RulesKit.Analyzers.Symbols;

namespace RulesKit.Analyzers.Workflows;

/// <summary>The types of Microsoft RulesEngine that a compilation references, found by their names: ours needs no reference to it.</summary>
internal sealed class EngineTypes
{
    private EngineTypes(Compilation compilation, INamedTypeSymbol rule)
    {
        Rule = rule;
        Workflow = compilation.GetTypeByMetadataName("RulesEngine.Models.Workflow");
        RuleParameter = compilation.GetTypeByMetadataName("RulesEngine.Models.RuleParameter");
        Result = compilation.GetTypeByMetadataName("RulesEngine.Models.RuleResultTree");
        Action = compilation.GetTypeByMetadataName("RulesEngine.Models.ActionInfo");
        Engine = compilation.GetTypeByMetadataName("RulesEngine.RulesEngine");
        EngineInterface = compilation.GetTypeByMetadataName("RulesEngine.Interfaces.IRulesEngine");
    }

    public INamedTypeSymbol Rule { get; }

    public INamedTypeSymbol? Workflow { get; }

    public INamedTypeSymbol? RuleParameter { get; }

    public INamedTypeSymbol? Result { get; }

    public INamedTypeSymbol? Action { get; }

    public INamedTypeSymbol? Engine { get; }

    public INamedTypeSymbol? EngineInterface { get; }

    /// <summary>Null when the compilation does not reference RulesEngine.</summary>
    public static EngineTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("RulesEngine.Models.Rule") is { } rule
            ? new EngineTypes(compilation, rule)
            : null;

    /// <summary>Whether a method belongs to the engine, by whichever of its types it is called.</summary>
    public bool IsOfEngine(ISymbol member) =>
        KnownTypes.Is(member.ContainingType, Engine) || KnownTypes.Is(member.ContainingType, EngineInterface);
}
