using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>What may be asked of a bound value, and how messages call it.</summary>
internal static class Values
{
    /// <exception cref="BindException">The input lacks the member.</exception>
    public static void Require(Node node)
    {
        if (node.Type.Missing is { } missing)
        {
            throw new BindException(node.Span, missing, BindFault.Name);
        }
    }

    /// <summary>An operand of an operator that C# lifts.</summary>
    public static Node Lifted(Node node) => node is RecordMemberNode member ? member.Lifted() : node;

    /// <summary>A value of a JSON input that is null: without a type, nothing but a comparison with null has a meaning.</summary>
    public static string? NullReason(Node node) =>
        node.Type is { IsNull: true, Missing: null } && node is not ConstantNode
            ? "It is null in this input, so it has no type; ask for null first, as in x != null && …."
            : null;

    /// <summary>"a text (string)", "null".</summary>
    public static string Describe(Node node) => node.Type.Describe();
}
