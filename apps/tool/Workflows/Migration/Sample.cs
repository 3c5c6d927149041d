using System.Text.Json.Nodes;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Inputs of a workflow: a sample, or something near one.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Inputs">An object with one member for each input.</param>
internal sealed record Sample(string Name, JsonObject Inputs);
