namespace RulesKit.Tool.Reports.JUnit;

/// <summary>What became of a test that did not pass.</summary>
/// <param name="Element"><see cref="Failure"/>, <see cref="Error"/> or <see cref="Skipped"/>.</param>
/// <param name="Type">What kind it is, for programs.</param>
/// <param name="Message">What is wrong, in a line.</param>
/// <param name="Text">What is wrong, with its place.</param>
internal sealed record JUnitMark(string Element, string Type, string Message, string Text)
{
    public const string Failure = "failure";
    public const string Error = "error";
    public const string Skipped = "skipped";
}
