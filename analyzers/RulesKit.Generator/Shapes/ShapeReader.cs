using RulesKit.Analyzers.Models;
using RulesKit.Generator.Pipeline;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Shapes;

/// <summary>Reads the types of a plan from the compiler's symbols. Used once.</summary>
internal sealed class ShapeReader
{
    private readonly Dictionary<ITypeSymbol, int> places = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> waiting = [];

    /// <summary>The types that a plan is made of, the plan's own first.</summary>
    public static ValueList<TypeShape> Read(INamedTypeSymbol plan)
    {
        var reader = new ShapeReader();
        reader.PlaceOf(plan);
        var shapes = new List<TypeShape>();
        for (var i = 0; i < reader.waiting.Count; i++)
        {
            shapes.Add(reader.ReadType(reader.waiting[i]));
        }

        return new ValueList<TypeShape>(shapes);
    }

    /// <summary>How single values of a type are held.</summary>
    public static Held HeldBy(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
            ? Held.Enum
            : type.SpecialType switch
            {
                SpecialType.System_String => Held.Text,
                SpecialType.System_Boolean => Held.Boolean,
                SpecialType.System_Int32 => Held.Int,
                SpecialType.System_Int64 => Held.Long,
                SpecialType.System_Decimal => Held.Decimal,
                _ => TypeNames.InMetadata(type) switch
                {
                    "System.DateOnly" => Held.DateOnly,
                    var name when name == DateName => Held.Date,
                    var name when name == PeriodName => Held.Period,
                    _ => SymbolShape.IsEntity(type) ? Held.Object : Held.Other,
                },
            };

    private static readonly string DateName = typeof(Date).FullName!;
    private static readonly string PeriodName = typeof(Period).FullName!;

    private int PlaceOf(INamedTypeSymbol type)
    {
        if (!places.TryGetValue(type, out var place))
        {
            places.Add(type, place = waiting.Count);
            waiting.Add(type);
        }

        return place;
    }

    private TypeShape ReadType(INamedTypeSymbol type) =>
        new(
            FullName(type),
            TypeNames.Of(type),
            type.IsValueType,
            new ValueList<PropertyShape>(SymbolProperty.Readable(type).Select(ReadProperty).ToArray())
        );

    private PropertyShape ReadProperty(SymbolProperty property)
    {
        var declared = property.Symbol.Type;
        var type = SymbolShape.WithoutNull(declared);
        var single = SymbolShape.ItemOf(type)?.Type;
        var form =
            single is null ? ListForm.None
            : type.IsValueType ? ListForm.Immutable
            : ListForm.List;
        single ??= type;
        var held = HeldBy(single);
        return new PropertyShape(
            property.JsonName,
            property.Name,
            TypeNames.Of(declared),
            held,
            form,
            !SymbolEqualityComparer.Default.Equals(type, declared),
            FullName(single),
            held == Held.Object ? PlaceOf((INamedTypeSymbol)single) : -1,
            held == Held.Enum ? TextsOf(single) : ValueList<EnumText>.Empty
        );
    }

    private static ValueList<EnumText> TextsOf(ITypeSymbol type)
    {
        var seen = new HashSet<object?>();
        return new ValueList<EnumText>(
            type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(f => f.IsConst && seen.Add(f.ConstantValue))
                .Select(f => new EnumText(
                    f.Name,
                    SymbolAttributes.Text(SymbolAttributes.Find<JsonNameAttribute>(f))
                        ?? Language.Models.MemberName.ToJson(f.Name)
                ))
                .ToArray()
        );
    }

    private static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            .ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
