using System.CommandLine;
using System.CommandLine.Parsing;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Commands;

/// <summary>Puts what the parser found wrong with a command line into words.</summary>
internal static class Mistakes
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is ToolCommand tool && parsed.UnmatchedTokens.Count > 0)
        {
            var word = parsed.UnmatchedTokens[0];
            var names = word.StartsWith('-') ? tool.Options.Select(o => o.Name) : tool.Subcommands.Select(c => c.Name);
            var kind = word.StartsWith('-') ? "option" : "command";
            return [$"There is no {kind} {word}.{NearestName.Suggestion(word, names)}"];
        }

        return parsed.Errors.Select(Describe).Distinct(StringComparer.Ordinal);
    }

    private static string Describe(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value.",
            OptionResult { Tokens.Count: > 1 } option => $"{option.Option.Name} is given more than once.",
            _ => error.Message,
        };
}
