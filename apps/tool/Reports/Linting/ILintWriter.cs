using RulesKit.Tool.Linting;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>Writes what <c>lint</c> found, in one format.</summary>
internal interface ILintWriter
{
    void Write(LintResult result);
}
