using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Workflows;

/// <summary>A workflow that C# code writes out, and the names of its rules.</summary>
/// <param name="Name">Its name; null when the compiler does not know it.</param>
/// <param name="Rules">The rules whose names are known, with the places of the names.</param>
/// <param name="IsWhole">Whether these are all of its rules.</param>
internal sealed record WrittenWorkflow(string? Name, IReadOnlyList<(string Name, IOperation Place)> Rules, bool IsWhole)
{
    public static WrittenWorkflow Of(IObjectCreationOperation creation, EngineTypes types)
    {
        var names = new List<(string, IOperation)>();
        var isWhole =
            Initializers.Member(creation, "WorkflowsToInject") is null
            && Collect(Initializers.Member(creation, "Rules"), types, names);
        return new WrittenWorkflow(Initializers.Text(Initializers.Member(creation, "WorkflowName")), names, isWhole);
    }

    /// <summary>Takes the names of rules and of their children; whether all of them are known.</summary>
    private static bool Collect(IOperation? rules, EngineTypes types, List<(string, IOperation)> names)
    {
        if (rules is null || Initializers.Creations(rules, types.Rule) is not { } creations)
        {
            return false;
        }

        var isWhole = true;
        foreach (var rule in creations)
        {
            var place = Initializers.Member(rule, "RuleName");
            if (place is not null && Initializers.Text(place) is { } name)
            {
                names.Add((name, place));
            }
            else
            {
                isWhole = false;
            }

            isWhole &= Initializers.Member(rule, "Rules") is not { } children || Collect(children, types, names);
        }

        return isWhole;
    }
}
