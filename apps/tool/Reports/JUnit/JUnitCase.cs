namespace RulesKit.Tool.Reports.JUnit;

/// <summary>One test as build servers show it.</summary>
/// <param name="ClassName">What it belongs to.</param>
/// <param name="Name">Its name.</param>
internal sealed record JUnitCase(string ClassName, string Name)
{
    /// <summary>How it ended other than well; null when it passed.</summary>
    public JUnitMark? Mark { get; init; }

    /// <summary>What else there is to read; null for nothing.</summary>
    public string? Output { get; init; }

    public void WriteTo(JUnitXml xml)
    {
        xml.StartCase(ClassName, Name);
        switch (Mark)
        {
            case { Element: JUnitMark.Failure }:
                xml.Failure(Mark.Type, Mark.Message, Mark.Text);
                break;
            case { Element: JUnitMark.Error }:
                xml.Error(Mark.Type, Mark.Message, Mark.Text);
                break;
            case not null:
                xml.Skipped(Mark.Message);
                break;
        }

        if (Output is not null)
        {
            xml.Output(Output);
        }

        xml.End();
    }
}
