using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Shows a node as its author wrote it, near enough to be found again.</summary>
internal static class CSharpText
{
    private const int Longest = 160;

    private static readonly Dictionary<ExpressionType, string> Operators = new()
    {
        [ExpressionType.AndAlso] = "&&",
        [ExpressionType.OrElse] = "||",
        [ExpressionType.And] = "&",
        [ExpressionType.Or] = "|",
        [ExpressionType.ExclusiveOr] = "^",
        [ExpressionType.Coalesce] = "??",
        [ExpressionType.Equal] = "==",
        [ExpressionType.NotEqual] = "!=",
        [ExpressionType.LessThan] = "<",
        [ExpressionType.LessThanOrEqual] = "<=",
        [ExpressionType.GreaterThan] = ">",
        [ExpressionType.GreaterThanOrEqual] = ">=",
        [ExpressionType.Add] = "+",
        [ExpressionType.AddChecked] = "+",
        [ExpressionType.Subtract] = "-",
        [ExpressionType.SubtractChecked] = "-",
        [ExpressionType.Multiply] = "*",
        [ExpressionType.MultiplyChecked] = "*",
        [ExpressionType.Divide] = "/",
        [ExpressionType.Modulo] = "%",
        [ExpressionType.LeftShift] = "<<",
        [ExpressionType.RightShift] = ">>",
    };

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Expression node)
    {
        var text = Show(node);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    public static string Of(Type type) =>
        Nullable.GetUnderlyingType(type) is { } bare ? Of(bare) + "?"
        : Keywords.TryGetValue(type, out var keyword) ? keyword
        : type.IsArray ? Of(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{ClrNames.Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
        : type.Name;

    private static string Show(Expression? node) =>
        node switch
        {
            null => "",
            ParameterExpression parameter => parameter.Name ?? "x",
            ConstantExpression constant => Constant(constant),
            MemberExpression member => Member(member),
            BinaryExpression { NodeType: ExpressionType.ArrayIndex } index =>
                $"{Show(index.Left)}[{Show(index.Right)}]",
            BinaryExpression binary when Operators.TryGetValue(binary.NodeType, out var written) =>
                $"{Operand(binary.Left)} {written} {Operand(binary.Right)}",
            UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => Convert(
                convert
            ),
            UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Operand(not.Operand)}",
            UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } minus =>
                $"-{Operand(minus.Operand)}",
            UnaryExpression { NodeType: ExpressionType.Quote } quote => Show(quote.Operand),
            MethodCallExpression call => Call(call),
            LambdaExpression lambda => Lambda(lambda),
            ConditionalExpression c => $"{Operand(c.Test)} ? {Operand(c.IfTrue)} : {Operand(c.IfFalse)}",
            NewArrayExpression array => $"new[] {{ {List(array.Expressions)} }}",
            NewExpression made => $"new {Of(made.Type)}({List(made.Arguments)})",
            DefaultExpression standard => $"default({Of(standard.Type)})",
            TypeBinaryExpression test => $"{Operand(test.Expression)} is {Of(test.TypeOperand)}",
            InvocationExpression call => $"{Operand(call.Expression)}({List(call.Arguments)})",
            _ => node.ToString(),
        };

    /// <summary>A value of the program is shown by its type: what it holds is nobody's business in a message.</summary>
    private static string Constant(ConstantExpression constant) =>
        constant.Value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            Enum member => $"{Of(member.GetType())}.{member}",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            IFormattable value when constant.Type.IsPrimitive => value.ToString(null, CultureInfo.InvariantCulture),
            _ when IsClosure(constant.Type) => "",
            _ => "this",
        };

    private static string Member(MemberExpression member)
    {
        var owner = member.Expression is null ? Of(member.Member.DeclaringType!) : Operand(member.Expression);
        return owner.Length == 0 ? member.Member.Name : $"{owner}.{member.Member.Name}";
    }

    private static string Convert(UnaryExpression convert) =>
        // The compiler's own conversions stand in no source.
        ClrKinds.Bare(convert.Type) == ClrKinds.Bare(convert.Operand.Type)
        || ClrKinds.Bare(convert.Operand.Type).IsEnum
        || convert.Method?.Name == "op_Implicit"
            ? Show(convert.Operand)
            : $"({Of(convert.Type)}){Operand(convert.Operand)}";

    private static string Call(MethodCallExpression call)
    {
        if (call.Method.Name == "op_Implicit")
        {
            return Show(call.Arguments[0]);
        }

        var generic =
            call.Method.DeclaringType is { } t && MemberLowerer.IsContext(t)
                ? $"<{string.Join(", ", call.Method.GetGenericArguments().Select(Of))}>"
                : "";
        var isExtension = call.Method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var owner =
            isExtension ? Operand(call.Arguments[0])
            : call.Object is null ? Of(call.Method.DeclaringType!)
            : Operand(call.Object);
        var arguments = List(isExtension ? call.Arguments.Skip(1) : call.Arguments);
        var name = $"{call.Method.Name}{generic}({arguments})";
        return owner.Length == 0 ? name : $"{owner}.{name}";
    }

    private static string Lambda(LambdaExpression lambda)
    {
        var names = string.Join(", ", lambda.Parameters.Select(p => p.Name));
        return $"{(lambda.Parameters.Count == 1 ? names : $"({names})")} => {Show(lambda.Body)}";
    }

    private static string Operand(Expression node) =>
        node
            is BinaryExpression { NodeType: not ExpressionType.ArrayIndex }
                or ConditionalExpression
                or LambdaExpression
            ? $"({Show(node)})"
            : Show(node);

    private static string List(IEnumerable<Expression> nodes) => string.Join(", ", nodes.Select(Show));

    private static bool IsClosure(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
