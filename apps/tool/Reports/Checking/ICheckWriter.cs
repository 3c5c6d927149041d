namespace RulesKit.Tool.Reports.Checking;

/// <summary>Writes what a run of <c>check</c> found, in one format.</summary>
internal interface ICheckWriter
{
    void Write(CheckResult result);
}
