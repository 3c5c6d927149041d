using Microsoft.CodeAnalysis;
using RulesKit.Engine.Prelude;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Compiling;

/// <summary>
/// The one set of references that every compilation gets: the framework's reference assemblies that this project was
/// built against, never what happens to be loaded, since overloads bind differently with other sets.
/// </summary>
internal static class FrameworkReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } = Read();

    private static MetadataReference[] Read()
    {
        var list = Path.Combine(AppContext.BaseDirectory, "framework-references.txt");
        string[] own =
        [
            typeof(Sequences).Assembly.Location,
            typeof(Date).Assembly.Location,
            typeof(FrameworkReferences).Assembly.Location,
        ];
        return [.. File.ReadAllLines(list).Concat(own).Select(path => MetadataReference.CreateFromFile(path))];
    }
}
