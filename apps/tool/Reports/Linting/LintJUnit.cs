using System.Globalization;
using System.Text;
using System.Xml;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Linting;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>
/// JUnit XML, for build servers: a suite for each file. An error is a failed test; a warning is a passed one that has
/// output, because the format knows nothing between.
/// </summary>
internal sealed class LintJUnit(TextWriter output) : ILintWriter
{
    private const string UnreadableSuite = "files that can't be read";

    public void Write(LintResult result)
    {
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = Encoding.UTF8,
            OmitXmlDeclaration = true,
            CheckCharacters = false,
        };
        output.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        using (var xml = XmlWriter.Create(output, settings))
        {
            WriteSuites(xml, result);
        }

        output.WriteLine();
    }

    private static void WriteSuites(XmlWriter xml, LintResult result)
    {
        var problems = result.ByFile.ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "ruleskit lint");
        foreach (var file in result.Files.Concat(problems.Keys).Distinct(StringComparer.Ordinal))
        {
            WriteSuite(xml, file, problems.GetValueOrDefault(file, []));
        }

        if (result.Unreadable.Count > 0)
        {
            StartSuite(xml, UnreadableSuite, result.Unreadable.Count, 0, result.Unreadable.Count);
            foreach (var message in result.Unreadable)
            {
                StartCase(xml, UnreadableSuite, message);
                WriteMistake(xml, "error", "unreadable", message, message);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string file, LintProblem[] problems)
    {
        var failures = problems.Count(p => p.Severity == DiagnosticSeverity.Error);
        StartSuite(xml, file, Math.Max(1, problems.Length), failures, 0);
        if (problems.Length == 0)
        {
            StartCase(xml, file, "lint");
            xml.WriteEndElement();
        }

        foreach (var problem in problems)
        {
            WriteCase(xml, problem);
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, LintProblem problem)
    {
        var (line, column) = problem.Location.Start;
        var place = string.Create(CultureInfo.InvariantCulture, $"{problem.File}({line},{column})");
        var text = $"{place}: {problem.SeverityName} {problem.Id}: {problem.Message}";
        StartCase(
            xml,
            problem.File,
            string.Create(CultureInfo.InvariantCulture, $"{problem.Id} {problem.Title}, line {line}, column {column}")
        );
        if (problem.Severity == DiagnosticSeverity.Error)
        {
            WriteMistake(xml, "failure", problem.Id, problem.Message, text);
        }
        else
        {
            xml.WriteElementString("system-out", Clean(text));
        }

        xml.WriteEndElement();
    }

    private static void StartSuite(XmlWriter xml, string name, int tests, int failures, int errors)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    private static void StartCase(XmlWriter xml, string file, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(file));
        xml.WriteAttributeString("name", Clean(name));
    }

    private static void WriteMistake(XmlWriter xml, string element, string type, string message, string text)
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
