using RulesKit.Engine.Closures.Scalars;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Closures.Codes;

/// <summary>The code of an object of the plan, or of a group.</summary>
internal sealed class EntityCode
{
    private EntityCode(Scalar<object> instance) => Instance = instance;

    /// <summary>The item that the innermost loop hands on.</summary>
    public static EntityCode Item { get; } = new(Standing.Item) { IsItem = true };

    /// <summary>Finds the object.</summary>
    public Scalar<object> Instance { get; }

    /// <summary>Whether the object is the loop's item itself.</summary>
    public bool IsItem { get; private init; }

    /// <summary>The text that points to the object; null when it stands where it is read.</summary>
    /// <remarks>Who asks for nothing but the key is spared looking the object up.</remarks>
    public ScalarCode<string>? Key { get; private init; }

    /// <summary>The collection that the key points into.</summary>
    public ModelCollection? Collection { get; private init; }

    public static EntityCode Of(Scalar<object> instance) => new(instance);

    public static EntityCode OfKey(ScalarCode<string> key, ModelCollection collection) =>
        new(new Target(key.Read, collection).Find) { Key = key, Collection = collection };

    /// <summary>Whether a member is the one that the reference itself holds.</summary>
    public bool IsKey(ModelMember member) => Collection is { } collection && ReferenceEquals(collection.Key, member);
}
