using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Corpus;

/// <summary>
/// Every expression of the corpus, each of its beginnings and endings, and each with one character missing: nothing
/// crashes, what is refused says why, and every diagnostic lies on the characters of the file that it speaks of.
/// </summary>
public sealed class CorpusEditTests
{
    [Fact]
    public void Every_edit_is_bound_and_reported_on_its_characters()
    {
        foreach (var text in CorpusFile.Cases.SelectMany(c => ExpressionEdits.Of(c.Expression)))
        {
            var (bound, plain) = CorpusFile.Setting.Bind(text);
            plain.All(d => d.Location.Span.Start >= 0 && d.Location.Span.End <= text.Length).ShouldBeTrue(text);
            if (bound.Type.IsError())
            {
                plain.ShouldNotBeEmpty(text);
            }

            foreach (var escapesAll in new[] { false, true })
            {
                var written = WrittenAsJson.Of(text, json => $"[ {json} ]", escapesAll);
                var inFile = CorpusFile.Setting.Bind(ExpressionText.Of(ReadText(written.File))).Diagnostics;

                inFile
                    .Select(d => (d.Id, d.Location.Span, d.Message))
                    .SequenceEqual(plain.Select(d => (d.Id, written.Map(d.Location.Span), d.Message)))
                    .ShouldBeTrue(text);
            }
        }
    }

    private static JsonString ReadText(string file) =>
        (JsonString)((JsonArray)JsonReader.Read(new SourceText(file)).Root!).Items.Single();
}
