using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>Writes what <c>test</c> found, in one format.</summary>
internal interface ITestWriter
{
    void Write(TestRunResult result);
}
