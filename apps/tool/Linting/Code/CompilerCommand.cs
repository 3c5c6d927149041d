namespace RulesKit.Tool.Linting.Code;

/// <summary>One call of the C# compiler, as a build would make it.</summary>
/// <param name="Folder">Full path of the folder that relative paths start from.</param>
/// <param name="Arguments">What the compiler would be given, in its own words.</param>
internal sealed record CompilerCommand(string Folder, IReadOnlyList<string> Arguments);
