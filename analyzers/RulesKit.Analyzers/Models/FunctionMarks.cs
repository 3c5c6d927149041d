using System.Reflection.Metadata;
using RulesKit.Language.Functions;

namespace RulesKit.Analyzers.Models;

/// <summary>Looks for <c>[RuleFunction]</c> in the metadata of an assembly, where no symbol has to be made of any of its members.</summary>
internal static class FunctionMarks
{
    /// <summary>Whether some method may be marked; true too where there is no metadata, as of a project beside this one.</summary>
    public static bool MayBeIn(IAssemblySymbol assembly) =>
        assembly.GetMetadata() is not { } metadata || metadata.GetModules().Any(m => IsUsedIn(m.GetMetadataReader()));

    private static bool IsUsedIn(MetadataReader reader)
    {
        foreach (var handle in reader.CustomAttributes)
        {
            if (
                reader.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MemberReference } constructor
                && reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
                    is { Kind: HandleKind.TypeReference } owner
                && IsMark(reader, (TypeReferenceHandle)owner)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return reader.StringComparer.Equals(type.Name, nameof(RuleFunctionAttribute))
            && reader.StringComparer.Equals(type.Namespace, typeof(RuleFunctionAttribute).Namespace!);
    }
}
