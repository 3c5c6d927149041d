using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Loads generators apart from the tool, so that they meet the versions they bring of everything but the compiler.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader, IDisposable
{
    private readonly AssemblyLoadContext context = new("generators", isCollectible: true);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    public GeneratorLoader()
    {
        context.Resolving += Resolve;
    }

    public void AddDependencyLocation(string fullPath) => folders.Add(Path.GetDirectoryName(fullPath)!);

    public Assembly LoadFromPath(string fullPath) => context.LoadFromAssemblyPath(fullPath);

    public void Dispose()
    {
        context.Resolving -= Resolve;
        context.Unload();
    }

    private Assembly? Resolve(AssemblyLoadContext _, AssemblyName name) =>
        folders
            .Order(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, name.Name + ".dll"))
            .Where(File.Exists)
            .Select(context.LoadFromAssemblyPath)
            .FirstOrDefault();
}
