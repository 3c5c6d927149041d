using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using RulesKit.Language.Lowering;
using RulesKit.Language.Models;

namespace RulesKit.Judge.Tests.Compiling;

/// <summary>The classes of a model: generated, compiled and loaded once.</summary>
internal sealed class CompiledModel
{
    public const string Namespace = "LoweredModel";

    private readonly Assembly assembly;

    public CompiledModel(ModelSchema model)
    {
        Schema = model;
        Source = ModelLowering.Write(model, Namespace);
        var image = CSharpCompiler.Emit(CSharpCompiler.Compile(Namespace, [Source]));
        Reference = MetadataReference.CreateFromImage(image);
        using var stream = new MemoryStream(image);
        assembly = new AssemblyLoadContext(Namespace).LoadFromStream(stream);
    }

    public ModelSchema Schema { get; }

    public string Source { get; }

    public MetadataReference Reference { get; }

    public Type TypeOf(EntityType entity) =>
        assembly.GetType($"{Namespace}.{LoweredTypes.ClassName(entity)}", throwOnError: true)!;

    /// <summary>Loads an assembly that was compiled against the model.</summary>
    public Assembly Load(byte[] image)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.Resolving += (_, name) => name.Name == Namespace ? assembly : null;
        using var stream = new MemoryStream(image);
        return context.LoadFromStream(stream);
    }
}
