using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds members and calls: members of the model, of texts, dates, periods and windows, and of sequences.</summary>
internal sealed class CallBinder(ExpressionBinder binder)
{
    private readonly SequenceBinder sequences = new(binder);

    public BoundExpression BindMember(MemberSyntax syntax)
    {
        var receiver = binder.Bind(syntax.Receiver);
        var origin = binder.OriginOf(syntax.Span);
        return receiver.Type switch
        {
            ScalarType { Kind: ScalarKind.Error } => receiver,
            EntityType entity when entity.FindMember(syntax.Name) is { } member => new MemberExpression(
                receiver,
                member,
                origin
            ),
            GroupType group when syntax.Name == "Key" => new GroupKeyExpression(receiver, group, origin),
            SequenceType or GroupType when syntax.Name == "Count" => SequenceBinder.BindCount(receiver, origin),
            ScalarType scalar when FindProperty(scalar, syntax.Name) is { } property => new IntrinsicExpression(
                property,
                receiver,
                [],
                origin
            ),
            _ => UnknownMember(receiver.Type, syntax, isCall: false),
        };
    }

    public BoundExpression BindCall(CallSyntax syntax)
    {
        if (syntax.Target is NameSyntax name)
        {
            return LiteralCalls.Bind(binder, syntax, name);
        }

        var member = (MemberSyntax)syntax.Target;
        var receiver = binder.Bind(member.Receiver);
        return receiver.Type switch
        {
            ScalarType { Kind: ScalarKind.Error } => BindOnlyArguments(syntax, receiver),
            SequenceType or GroupType when SequenceMembers.Find(member.Name) is { } sequenceMember =>
                sequences.BindCall(sequenceMember, receiver, syntax, member),
            ScalarType scalar when Intrinsics.Of(scalar).Any(i => i.Name == member.Name && !i.IsProperty) =>
                BindIntrinsic(scalar, receiver, syntax, member),
            _ => UnknownMember(receiver.Type, member, isCall: true),
        };
    }

    private static Intrinsic? FindProperty(ScalarType type, string name) =>
        Intrinsics.Of(type).FirstOrDefault(i => i.IsProperty && i.Name == name);

    /// <summary>The receiver is broken; its arguments may still hold mistakes of their own.</summary>
    private BoundExpression BindOnlyArguments(CallSyntax syntax, BoundExpression receiver)
    {
        foreach (var argument in syntax.Arguments.Where(a => a is not LambdaSyntax))
        {
            binder.Bind(argument);
        }

        return receiver;
    }

    private BoundExpression BindIntrinsic(
        ScalarType type,
        BoundExpression receiver,
        CallSyntax syntax,
        MemberSyntax member
    )
    {
        var arguments = syntax.Arguments.Select(binder.Bind).ToArray();
        if (arguments.Any(a => a.Type.IsError()))
        {
            return new ErrorExpression(binder.OriginOf(syntax.Span));
        }

        var overloads = Intrinsics.Of(type).Where(i => i.Name == member.Name).ToArray();
        var found = overloads.FirstOrDefault(o => o.Parameters.SequenceEqual(arguments.Select(a => a.Type)));
        if (found is not null)
        {
            return new IntrinsicExpression(found, receiver, arguments, binder.OriginOf(syntax.Span));
        }

        var expected = string.Join(" or ", overloads.Select(o => Show(o.Parameters)));
        return binder.Fail(
            DiagnosticCatalog.WrongArguments,
            syntax.Span,
            $"{member.Name} of {type.WithArticle()} takes {expected}; found {Show(arguments.Select(a => a.Type).ToArray())}."
        );
    }

    private static string Show(IReadOnlyList<RuleType> types) =>
        types.Count == 0 ? "nothing in its brackets" : "(" + string.Join(", ", types.Select(t => t.Display)) + ")";

    private ErrorExpression UnknownMember(RuleType type, MemberSyntax syntax, bool isCall)
    {
        if (syntax.Name.Length == 0)
        {
            // The parser has reported that a name is missing.
            return new ErrorExpression(binder.OriginOf(syntax.Span));
        }

        if (MemberForms.Find(type, syntax.Name, isCall) is { } otherForm)
        {
            return binder.Fail(DiagnosticCatalog.UnknownMember, syntax.NameSpan, otherForm);
        }

        var hint = Hint(type, syntax.Name);
        var message = $"{Subject(type)} has no member '{syntax.Name}'.{hint}";
        return binder.Fail(DiagnosticCatalog.UnknownMember, syntax.NameSpan, message, hint);
    }

    private NameHint Hint(RuleType type, string name) =>
        MemberHabits.AdviceFor(type, name) is { } advice
            ? NameHint.Advice($" {advice}")
            : Suggest(name, MemberForms.NamesOf(type));

    private NameHint Suggest(string name, IReadOnlyCollection<string> members) =>
        binder.Suggest(name, members.Count, members);

    private static string Subject(RuleType type)
    {
        var subject = type is EntityType ? type.Display : type.WithArticle();
        return char.ToUpperInvariant(subject[0]) + subject.Substring(1);
    }
}
