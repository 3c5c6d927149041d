using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>Reads a boolean tree as atoms under "and" and "or".</summary>
internal sealed class ConditionReader(TreeEquality trees, AtomReader atoms)
{
    /// <summary>Nobody writes more by hand; what is beyond is not looked into, so that hostile rules end soon.</summary>
    private const int MostAtoms = 256;

    /// <summary>Definitions inside definitions are looked into this deep, for the same reason.</summary>
    private const int MostDefinitions = 8;

    private int budget;
    private int definitions;

    public Condition Read(BoundExpression node, bool isNegated)
    {
        (budget, definitions) = (MostAtoms, 0);
        return Read(node, isNegated, Standing.Written, null);
    }

    /// <summary>The atoms that must all be true for a condition to be true.</summary>
    public IEnumerable<Atom> Needed(Condition condition) =>
        condition switch
        {
            Atom atom => [atom],
            Junction { IsAnd: true } all => all.Parts.SelectMany(Needed),
            Junction any => Collapse(any) is { } atom ? [atom] : [],
            _ => [],
        };

    /// <summary>A junction whose parts all ask about one operand, as one atom; null for any other.</summary>
    public Atom? Collapse(Condition condition)
    {
        if (condition is not Junction junction)
        {
            return condition as Atom;
        }

        Operand? operand = null;
        ValueSet? values = null;
        foreach (var part in junction.Parts)
        {
            if (Collapse(part) is not { } atom)
            {
                return null;
            }

            var match = operand is null ? OperandMatch.Same : Operands.Match(operand, atom.Operand, null, null, trees);
            if (match == OperandMatch.None)
            {
                return null;
            }

            var own = match == OperandMatch.Mirrored ? Operands.Mirror(atom.Values) : atom.Values;
            operand ??= atom.Operand;
            values =
                values is null ? own
                : junction.IsAnd ? values.Intersect(own)
                : values.Union(own);
        }

        return new Atom(junction.Node, junction.IsNegated, junction.Standing, operand!, values!);
    }

    /// <param name="node">What is read.</param>
    /// <param name="isNegated">Whether the opposite of it is read.</param>
    /// <param name="standing">Where it was written.</param>
    /// <param name="use">The use of a definition that it is read for, and whether the opposite of that is; else null.</param>
    private Condition Read(
        BoundExpression node,
        bool isNegated,
        Standing standing,
        (BoundExpression Node, bool IsNegated)? use
    )
    {
        switch (node)
        {
            case NotExpression not:
                var operand = Read(not.Operand, !isNegated, standing, use);
                return operand is Atom atom && use is null && atom.Standing == Standing.Written
                    ? new Atom(not, isNegated, standing, atom.Operand, atom.Values)
                    : operand;
            case LogicalExpression logical:
                return ReadJunction(logical, isNegated, standing, use);
            case DefinitionExpression definition when definitions < MostDefinitions && budget > 0:
                definitions++;
                var body = Read(
                    definition.Definition.Body,
                    isNegated,
                    standing == Standing.Written ? Standing.Use : standing,
                    use ?? (definition, isNegated)
                );
                definitions--;
                return body;
        }

        var (written, isOpposite) = use ?? (node, isNegated);
        return --budget < 0 || atoms.Read(node) is not var (asked, values)
            ? new Opaque(written, isOpposite, standing)
            : new Atom(written, isOpposite, standing, asked, isNegated ? values.Complement() : values);
    }

    private Junction ReadJunction(
        LogicalExpression logical,
        bool isNegated,
        Standing standing,
        (BoundExpression Node, bool IsNegated)? use
    )
    {
        var isAnd = logical.IsAnd != isNegated;
        var parts = new List<Condition>();
        Flatten(logical);
        var (written, isOpposite) = use ?? (logical, isNegated);
        return new Junction(written, isOpposite, standing, isAnd, parts);

        void Flatten(BoundExpression node)
        {
            if (node is LogicalExpression inner && inner.IsAnd == logical.IsAnd)
            {
                Flatten(inner.Left);
                Flatten(inner.Right);
                return;
            }

            var part = Read(node, isNegated, use is null ? Standing.Written : Standing.PartOfUse, use);
            if (part is Junction same && same.IsAnd == isAnd)
            {
                parts.AddRange(same.Parts);
            }
            else
            {
                parts.Add(part);
            }
        }
    }
}
