using RulesKit.Workflows.Members;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Binding;

/// <summary>A method that takes some arguments.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The arguments as values of its parameters.</param>
internal sealed record MethodUse(NetMethod Method, Node[] Arguments);
