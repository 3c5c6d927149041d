using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring;

/// <summary>A lambda says something that the language of rules can't. Nothing is ever translated by guess.</summary>
/// <remarks>The message names the place, the C# text, the kind of node, and what to write instead.</remarks>
public sealed class UnsupportedLambdaException : Exception
{
    /// <summary>Creates the exception without saying what is wrong.</summary>
    public UnsupportedLambdaException()
        : this("A lambda can't be written as a rule.") { }

    /// <summary>Creates the exception with a message only.</summary>
    public UnsupportedLambdaException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public UnsupportedLambdaException(string message, Exception innerException)
        : base(message, innerException) { }

    internal UnsupportedLambdaException(string place, string what, string text, ExpressionType node, string advice)
        : base($"{place}: {what}, '{text}' ({node}), can't be written as a rule. {advice}")
    {
        NodeText = text;
        NodeType = node;
    }

    /// <summary>The C# text of the node; null when not known.</summary>
    public string? NodeText { get; }

    /// <summary>The kind of node; null when not known.</summary>
    public ExpressionType? NodeType { get; }
}
