using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Tests.Shops;

/// <summary>
/// Makes expressions at random: texts of a wanted type over the variables in scope. Most of them bind; those that do
/// not (a test for absence of something never absent, say) are the caller's to throw away.
/// </summary>
internal sealed partial class ExpressionMaker(Random random, ModelSchema model)
{
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    private static readonly string[] Arithmetic = ["+", "-", "*", "/", "%"];

    private readonly EntityType plan = model.Plan;
    private readonly List<(string Name, RuleType Type)> definitions = [];
    private int names;

    public void Define(string name, RuleType type) => definitions.Add((name, type));

    /// <summary>A type that a sequence may have elements of.</summary>
    public RuleType AnyElement() => Pick<RuleType>([.. Entities(), .. Scalars()]);

    public RuleType AnyScalar() => Pick<RuleType>(Scalars());

    public string NextName() => $"v{names++}";

    public string Make(RuleType type, Scope scope, int depth) =>
        type switch
        {
            ScalarType { Kind: ScalarKind.Boolean } => Condition(scope, depth),
            ScalarType scalar => Scalar(scalar, scope, depth),
            SequenceType sequence => Sequence(sequence.Element, scope, depth),
            GroupType => Find(type, scope) ?? throw new NoSuchExpressionException(),
            _ => Entity(type, scope, depth),
        };

    /// <summary>A member of the wanted type of some object, or whatever else there is.</summary>
    private string Path(RuleType type, Scope scope, int depth)
    {
        var owners = Entities().Append(plan).Where(e => e.Members.Any(m => RuleTypes.IsSame(m.Type, type))).ToArray();
        if (owners.Length == 0)
        {
            return type is SequenceType s ? Sequence(s.Element, scope, depth - 1) : Make(type, scope, depth - 1);
        }

        var near = owners.Where(o => scope.Variables.Any(v => v.Type == o)).ToArray();
        var owner =
            near.Length > 0 && random.Next(6) > 0 ? Pick(near)
            : owners.Contains(plan) && (depth <= 1 || random.Next(2) == 0) ? plan
            : Pick(owners);
        var member = Pick([.. owner.Members.Where(m => RuleTypes.IsSame(m.Type, type))]);
        return $"{Entity(owner, scope, depth - 1)}.{member.Name}";
    }

    private string? Find(RuleType type, Scope scope)
    {
        var found = scope
            .Variables.Where(v => RuleTypes.IsSame(v.Type, type))
            .Select(v => v.Name)
            .Concat(Named(type))
            .ToArray();
        return found.Length == 0 ? null : Pick(found);
    }

    private IEnumerable<string> Named(RuleType type) =>
        definitions.Where(d => RuleTypes.IsSame(d.Type, type)).Select(d => d.Name);

    private static string? GroupIn(ScalarType key, Scope scope) =>
        scope.Variables.Where(v => v.Type is GroupType group && group.Key == key).Select(v => v.Name).FirstOrDefault();

    private RuleType AnyMember() => Pick<RuleType>([.. Scalars(), .. Entities(), new SequenceType(AnyElement())]);

    private EntityType[] Entities() => [.. model.Entities.Where(e => e != plan && e.Name != "Span")];

    private static ScalarType[] Scalars() =>
        [
            ScalarType.Boolean,
            ScalarType.Integer,
            ScalarType.Number,
            ScalarType.Text,
            ScalarType.Date,
            ScalarType.Period,
        ];

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>The variables that an expression may read.</summary>
    internal sealed record Scope(IReadOnlyList<(string Name, RuleType Type)> Variables)
    {
        public static Scope Empty { get; } = new([]);

        public Scope With(string name, RuleType type) => new([.. Variables, (name, type)]);
    }
}
