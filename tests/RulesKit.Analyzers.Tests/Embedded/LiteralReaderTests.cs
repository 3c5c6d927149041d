using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RulesKit.Analyzers.Embedded;

namespace RulesKit.Analyzers.Tests.Embedded;

/// <summary>Every character of a constant text knows the source characters that it came from.</summary>
public sealed class LiteralReaderTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"abc\"", "a|b|c")]
    [InlineData("\"a\\\"b\\\\\"", "a|\\\"|b|\\\\")]
    [InlineData("\"\\u0041\\x41\\x041g\\n\"", "\\u0041|\\x41|\\x041|g|\\n")]
    [InlineData("\"\\U0001F600x\"", "\\U0001F600|\\U0001F600|x")]
    [InlineData("\"\\U00000041x\"", "\\U00000041|x")]
    [InlineData("\"\\e[\"", "\\e|[")]
    [InlineData("@\"a\"\"b\\n\"", "a|\"\"|b|\\|n")]
    [InlineData("@\"a\nb\"", "a|\n|b")]
    [InlineData(Quotes + "a\"b\\" + Quotes, "a|\"|b|\\")]
    [InlineData("\"" + Quotes + "a\"\"\"b" + Quotes + "\"", "a|\"|\"|\"|b")]
    [InlineData(Quotes + "\n  a\n   b\n  " + Quotes, "a|\n| |b")]
    [InlineData(Quotes + "\r\n  a\r\n\r\n  b\r\n  " + Quotes, "a|\r|\n|\r|\n|b")]
    [InlineData(Quotes + "\n\n" + Quotes, "")]
    [InlineData(Quotes + "\n\ta\n\t" + Quotes, "a")]
    [InlineData("(\"a\" + @\"\"\"\") + (\"\\t\")", "a|\"\"|\\t")]
    public void A_literal_knows_its_characters(string literal, string pieces)
    {
        var text = Read(literal);

        string.Join('|', text.Spans.Select(s => literal.Substring(s.Start - Offset, s.Length))).ShouldBe(pieces);
    }

    [Theory]
    [InlineData("\"a\" + Name + \"b\"", "a|Name|Name|Name|Name|b")]
    [InlineData("nameof(C)", "nameof(C)")]
    [InlineData("$\"a{Name}\"", "$\"a{Name}\"|$\"a{Name}\"|$\"a{Name}\"|$\"a{Name}\"|$\"a{Name}\"")]
    public void What_is_no_literal_is_one_place_for_all_of_its_characters(string expression, string pieces)
    {
        var text = Read(expression);

        string.Join('|', text.Spans.Select(s => expression.Substring(s.Start - Offset, s.Length))).ShouldBe(pieces);
    }

    [Fact]
    public void A_text_that_is_no_constant_is_not_read() => TryRead("Name + DateTime.Now").ShouldBeNull();

    /// <summary>Texts of all kinds of characters, in every kind of literal that can hold them.</summary>
    [Fact]
    public void Every_text_comes_back_from_every_kind_of_literal_with_a_place_for_each_character()
    {
        var characters = Gen.Elements(
            'a',
            'b',
            '"',
            '\\',
            '{',
            '\n',
            '\t',
            ' ',
            'é',
            '\u2028',
            '\ud83d',
            '\ude00',
            '\0'
        );
        var texts = Gen.ArrayOf(characters).Select(c => new string(c)).ToArbitrary();
        Prop.ForAll(texts, text => SourcesOf(text).All(source => IsReadBack(source, text)))
            .Check(Config.QuickThrowOnFailure);
    }

    private static bool IsReadBack(string source, string text)
    {
        var read = Read(source);
        return read.Value == text
            && read.Spans.Count == text.Length
            && read.Spans.All(s => s.Start >= Offset && s.End <= Offset + source.Length && s.Length > 0)
            && read.Spans.Zip(read.Spans.Skip(1)).All(p => p.First == p.Second || p.First.End <= p.Second.Start);
    }

    private static IEnumerable<string> SourcesOf(string text)
    {
        yield return SymbolDisplay.FormatLiteral(text, quote: true);
        yield return "\""
            + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)))
            + "\"";
        if (!text.Any(char.IsSurrogate))
        {
            yield return "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
            yield return $"\"\"\"\"\"\"\"\"\n{text}\n\"\"\"\"\"\"\"\"".Replace(
                text + "\n",
                Body(text),
                StringComparison.Ordinal
            );
        }
    }

    /// <summary>The lines of a raw literal, which may not hold as many quotes in a row as it starts with.</summary>
    private static string Body(string text) =>
        text.Contains("\"\"\"\"\"\"\"\"", StringComparison.Ordinal) ? "\n" : text + "\n";

    private const string Before = "using System; class C { const string Name = \"1234\"; object X = ";

    private static int Offset => Before.Length;

    private static LiteralText Read(string expression) => TryRead(expression).ShouldNotBeNull();

    private static LiteralText? TryRead(string expression)
    {
        var tree = CSharpSyntaxTree.ParseText($"{Before}{expression}; }}");
        tree.GetDiagnostics().ShouldBeEmpty(expression);
        var compilation = CSharpCompilation.Create("Literals", [tree], Harness.ProjectReferences.Framework);
        var value = tree.GetRoot().DescendantNodes().OfType<EqualsValueClauseSyntax>().Last().Value;
        return LiteralReader.Read(value, compilation.GetSemanticModel(tree), CancellationToken.None);
    }
}
