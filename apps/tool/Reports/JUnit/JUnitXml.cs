using System.Globalization;
using System.Text;
using System.Xml;

namespace RulesKit.Tool.Reports.JUnit;

/// <summary>Writes JUnit XML, the form that build servers read.</summary>
internal sealed class JUnitXml : IDisposable
{
    private readonly XmlWriter xml;
    private readonly TextWriter output;

    public JUnitXml(TextWriter output, string name)
    {
        this.output = output;
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = Encoding.UTF8,
            OmitXmlDeclaration = true,
            CheckCharacters = false,
        };
        output.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", name);
    }

    public void StartSuite(string name, int tests, int failures, int errors, int skipped = 0)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
        if (skipped > 0)
        {
            xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void StartCase(string suite, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(suite));
        xml.WriteAttributeString("name", Clean(name));
    }

    /// <summary>Something found that was not to be.</summary>
    public void Failure(string type, string message, string text) => Mistake("failure", type, message, text);

    /// <summary>Something that kept a test from being run.</summary>
    public void Error(string type, string message, string text) => Mistake("error", type, message, text);

    /// <summary>A test that there was no occasion to run.</summary>
    /// <remarks>The reason is the element's text: older schemas of the format know no attribute of it.</remarks>
    public void Skipped(string message) => xml.WriteElementString("skipped", Clean(message));

    public void Output(string text) => xml.WriteElementString("system-out", Clean(text));

    /// <summary>Ends a test or a suite.</summary>
    public void End() => xml.WriteEndElement();

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.Dispose();
        output.WriteLine();
    }

    private void Mistake(string element, string type, string message, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("message", Clean(message));
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write some characters that a file's name or a message may hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isWritable =
                rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not (0xFFFE or 0xFFFF or 0xFFFD))
                || rune.Value >= 0x10000;
            clean.Append(isWritable ? rune.ToString() : "?");
        }

        return clean.ToString();
    }
}
