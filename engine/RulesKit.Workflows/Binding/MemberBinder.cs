using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Members;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds members of values and types, and indexes.</summary>
internal sealed class MemberBinder(ExpressionBinder binder, NameBinder names)
{
    public Node Bind(MemberSyntax syntax)
    {
        if (names.FindType(syntax.Receiver) is { } type)
        {
            return BindStatic(type, syntax);
        }

        var receiver = binder.Bind(syntax.Receiver);
        Values.Require(receiver);
        return TryFind(receiver, syntax.Name, syntax.Span, binder.Scope.Comparer) ?? Unknown(receiver, syntax);
    }

    /// <summary>A member of a value; null when there is none of that name.</summary>
    public static Node? TryFind(Node receiver, string name, TextSpan span, StringComparer comparer)
    {
        var type = receiver.Type;
        if (type.Shape is { } shape)
        {
            var index = shape.Find(name, comparer);
            return index < 0
                ? null
                : new RecordMemberNode(shape.TypeOf(index), span, receiver, index, shape.Names[index]);
        }

        if (type.IsNullable)
        {
            return OfNullable(receiver, name, span, comparer);
        }

        foreach (var property in NetMembers.PropertiesOf(type.Clr, isStatic: false))
        {
            if (comparer.Equals(property.Name, name))
            {
                return new CallNode(NetType.Of(property.Result), span, [receiver], property.Invoke)
                {
                    Method = property,
                };
            }
        }

        return SequenceMembers.TryFind(receiver, name, span, comparer)
            ?? ObjectMembers.TryFind(receiver, name, span, comparer);
    }

    public Node BindIndex(IndexSyntax syntax)
    {
        var receiver = binder.BindValue(syntax.Receiver);
        var index = binder.BindValue(syntax.Index);
        if (receiver.Type.Shape is not null && index is ConstantNode { Value: string name })
        {
            return TryFind(receiver, name, syntax.Span, StringComparer.Ordinal)
                ?? new MissingNode(syntax.Span, NoMember(receiver.Type, name));
        }

        return SequenceMembers.BindIndex(syntax.Span, receiver, index);
    }

    private static CallNode? OfNullable(Node receiver, string name, TextSpan span, StringComparer comparer) =>
        comparer.Equals(name, "HasValue") ? new CallNode(NetType.Boolean, span, [receiver], a => a[0] is not null)
        : comparer.Equals(name, "Value")
            ? new CallNode(
                NetType.Of(receiver.Type.Plain),
                span,
                [receiver],
                a => a[0] ?? throw new InvalidOperationException("The value is null, so it has no Value.")
            )
        : null;

    private Node BindStatic(Type type, MemberSyntax syntax)
    {
        var comparer = binder.Scope.Comparer;
        if (type.IsEnum && EnumValues.Find(type, syntax.Name) is { } value)
        {
            return new ConstantNode(NetType.Of(type), syntax.Span, value);
        }

        if (ClockMembers.TryFind(type, syntax.Name, syntax.Span, binder.Scope) is { } clock)
        {
            return clock;
        }

        foreach (var property in NetMembers.PropertiesOf(type, isStatic: true))
        {
            if (comparer.Equals(property.Name, syntax.Name))
            {
                return new ConstantNode(NetType.Of(property.Result), syntax.Span, property.Invoke([]));
            }
        }

        var known = type.IsEnum
            ? Enum.GetNames(type)
            : NetMembers.PropertiesOf(type, isStatic: true).Select(p => p.Name);
        throw new BindException(
            syntax.NameSpan,
            $"{TypeNames.Of(type)} has no member '{syntax.Name}' that rules can use.{NearestName.Suggestion(syntax.Name, known)}",
            BindFault.Name
        );
    }

    private static MissingNode Unknown(Node receiver, MemberSyntax syntax)
    {
        if (receiver.Type.Shape is not null)
        {
            return new MissingNode(syntax.Span, NoMember(receiver.Type, syntax.Name));
        }

        if (Values.NullReason(receiver) is { } isNull)
        {
            throw new BindException(receiver.Span, isNull);
        }

        throw Refusals.Of(syntax.Name) is { } refusal
            ? new BindException(syntax.NameSpan, refusal, BindFault.Refused)
            : new BindException(
                syntax.NameSpan,
                $"{Sentence(receiver.Type)} has no member '{syntax.Name}'.{NearestName.Suggestion(syntax.Name, KnownOf(receiver.Type))}",
                BindFault.Name
            );
    }

    private static string NoMember(NetType type, string name) =>
        $"The input has no member '{name}' here.{NearestName.Suggestion(name, type.Shape!.Names)} Where it may be absent, ask for null first.";

    private static string Sentence(NetType type)
    {
        var text = type.IsNullable ? $"A {TypeNames.Of(type.Plain)}?, which may be null," : type.Describe();
        return char.ToUpperInvariant(text[0]) + text.Substring(1);
    }

    private static IEnumerable<string> KnownOf(NetType type) =>
        type.IsNullable
            ? ["HasValue", "Value"]
            : NetMembers
                .PropertiesOf(type.Clr, isStatic: false)
                .Concat(NetMembers.MethodsOf(type.Clr, isStatic: false))
                .Select(m => m.Name)
                .Concat(ObjectMembers.NamesOf(type.Clr));
}
