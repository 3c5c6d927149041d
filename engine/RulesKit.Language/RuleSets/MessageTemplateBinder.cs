using System.Text;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>Cuts a message at its <c>{placeholders}</c> and binds them; <c>{{</c> and <c>}}</c> stand for braces.</summary>
internal sealed class MessageTemplateBinder(JsonString message, BindingScope scope, DiagnosticBag diagnostics)
{
    private readonly string text = message.Value;
    private readonly List<MessagePart> parts = [];
    private readonly StringBuilder plain = new();

    public static MessageTemplate Bind(JsonString message, BindingScope scope, DiagnosticBag diagnostics) =>
        new MessageTemplateBinder(message, scope, diagnostics).Bind();

    private MessageTemplate Bind()
    {
        var position = 0;
        while (position < text.Length && !diagnostics.IsFull)
        {
            var c = text[position];
            var isDoubled = position + 1 < text.Length && text[position + 1] == c;
            if (c is '{' or '}' && isDoubled)
            {
                plain.Append(c);
                position += 2;
            }
            else if (c == '{')
            {
                position = BindPlaceholder(position);
            }
            else if (c == '}')
            {
                Report(new TextSpan(position, 1), "Found '}' without '{' before it; write }} for a brace itself.");
                position++;
            }
            else
            {
                plain.Append(c);
                position++;
            }
        }

        Flush();
        return new MessageTemplate(parts.ToArray());
    }

    private int BindPlaceholder(int open)
    {
        var close = FindClose(open + 1);
        if (close < 0)
        {
            Report(new TextSpan(open, 1), "Found '{' without '}' behind it; write {{ for a brace itself.");
            return text.Length;
        }

        Flush();
        var expression = ExpressionText.Of(message, TextSpan.FromBounds(open + 1, close));
        var value = ExpressionBinder.BindAs(
            expression,
            scope,
            diagnostics,
            "A value in a message",
            "a text, number, bool, date or period",
            type => type is ScalarType { Kind: not (ScalarKind.Window or ScalarKind.Null) }
        );
        parts.Add(new MessagePart(null, value));
        return close + 1;
    }

    /// <summary>The brace that closes a placeholder; braces inside text literals don't count.</summary>
    private int FindClose(int position)
    {
        var isInText = false;
        for (; position < text.Length; position++)
        {
            switch (text[position])
            {
                case '\\' when isInText:
                    position++;
                    break;
                case '"':
                    isInText = !isInText;
                    break;
                case '}' when !isInText:
                    return position;
            }
        }

        return -1;
    }

    private void Flush()
    {
        if (plain.Length > 0)
        {
            parts.Add(new MessagePart(plain.ToString(), null));
            plain.Clear();
        }
    }

    private void Report(TextSpan span, string problem) =>
        diagnostics.Add(DiagnosticCatalog.Syntax, new Location(message.Source, message.MapToSource(span)), problem);
}
