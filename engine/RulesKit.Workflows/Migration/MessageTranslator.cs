using System.Text;
using System.Text.RegularExpressions;
using RulesKit.Workflows.Running;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Migration;

/// <summary>Translates the $(…) of an ErrorMessage into the {…} of a native message.</summary>
internal sealed partial class MessageTranslator(RuleProgram rule, RuleTranslation translation)
{
    public string Translate(string message)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (Match place in Place().Matches(message))
        {
            text.Append(Literal(message[position..place.Index]));
            text.Append(TryPath(place.Groups["path"].Value) is { } native ? $"{{{native}}}" : Literal(place.Value));
            position = place.Index + place.Length;
        }

        return text.Append(Literal(message[position..])).ToString();
    }

    /// <summary>The native path; null where nothing, or nothing that can be said in a line, stands there.</summary>
    private string? TryPath(string written)
    {
        var path = written.Split('.');
        var entry = rule.Entries.FirstOrDefault(e => string.Equals(e.Name, path[0], StringComparison.Ordinal));
        try
        {
            var node = entry?.Bind(default);
            foreach (var name in path.Skip(1))
            {
                node = node is null ? null : Binding.MemberBinder.TryFind(node, name, default, StringComparer.Ordinal);
            }

            if (node is { Type: { IsNull: false } type } && IsScalar(type))
            {
                return translation.Translator.Translate(node).Text;
            }
        }
        catch (Exception e) when (e is CannotCarryException or Binding.BindException)
        {
            // It stays as it is written, and a note says so.
        }

        translation.Context.Note($"The message shows $({written}) as it is written.");
        return null;
    }

    private static bool IsScalar(NetType type) =>
        type.Clr == typeof(string)
        || type.Clr == typeof(bool)
        || type.Clr == typeof(DateTime)
        || TypeRelations.IsNumber(type.Clr);

    private static string Literal(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    [GeneratedRegex(@"\$\((?<path>.*?)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
