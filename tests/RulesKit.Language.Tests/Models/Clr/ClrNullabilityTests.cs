using System.Collections.Immutable;
using System.Reflection;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Language.Tests.Models.Clr;

/// <summary>Our reader of nullable annotations says what the runtime's own says, which compilers' hosts lack.</summary>
public class ClrNullabilityTests
{
    [Theory]
    [InlineData(typeof(MostlyNotNull))]
    [InlineData(typeof(MostlyNullable))]
    [InlineData(typeof(Nested.Inner))]
    [InlineData(typeof(Derived))]
    [InlineData(typeof(Positional))]
    [InlineData(typeof(Sample.Plan))]
    [InlineData(typeof(Sample.Launch))]
    public void Annotations_of_values_and_items_are_those_the_runtime_reads(Type type)
    {
        var oracle = new NullabilityInfoContext();
        foreach (var property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            var ours = ClrNullability.Of(property);
            var theirs = oracle.Create(property);
            if (!property.PropertyType.IsValueType)
            {
                ours.Value.ShouldBe(StateOf(theirs), property.Name);
            }

            if (
                (theirs.ElementType ?? theirs.GenericTypeArguments.FirstOrDefault()) is { Type.IsValueType: false } item
            )
            {
                ours.Item.ShouldBe(StateOf(item), property.Name);
            }
        }
    }

    private static ClrNullability.State StateOf(NullabilityInfo info) => (ClrNullability.State)(int)info.ReadState;

    internal class MostlyNotNull
    {
        public string A { get; set; } = "";

        public string B { get; set; } = "";

        public string? C { get; set; }

        public List<string> D { get; set; } = [];

        public List<string>? E { get; set; }

        public List<string?> F { get; set; } = [];

        public string[]? G { get; set; }

        public string?[] H { get; set; } = [];

        public ImmutableArray<string> I { get; set; }

        public ImmutableArray<string?> J { get; set; }

        public ImmutableArray<string>? K { get; set; }

        public ImmutableArray<string?>? L { get; set; }

        public long? M { get; set; }

        public List<long?> N { get; set; } = [];
    }

    internal sealed class MostlyNullable
    {
        public string? A { get; set; }

        public string? B { get; set; }

        public List<string?>? C { get; set; }

        public string?[]? D { get; set; }

        public string E { get; set; } = "";

        public List<string> F { get; set; } = [];

        public ImmutableArray<string?> G { get; set; }
    }

    internal static class Nested
    {
        internal sealed class Inner
        {
            public string A { get; set; } = "";

            public string? B { get; set; }
        }
    }

    internal sealed class Derived : MostlyNotNull
    {
        public string? Z { get; set; }
    }

    internal sealed record Positional(string A, string? B, IReadOnlyList<string>? C);
}
