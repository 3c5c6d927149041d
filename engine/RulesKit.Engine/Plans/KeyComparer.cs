using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>Holds two items of a collection for the same when the members of its key have the same values.</summary>
internal sealed class KeyComparer(PlanLayout layout, IReadOnlyList<ModelMember> key) : IEqualityComparer<object>
{
    public new bool Equals(object? x, object? y)
    {
        for (var i = 0; i < key.Count; i++)
        {
            if (!object.Equals(layout.Read(x!, key[i]), layout.Read(y!, key[i])))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(object obj)
    {
        var hash = new HashCode();
        for (var i = 0; i < key.Count; i++)
        {
            hash.Add(layout.Read(obj, key[i]));
        }

        return hash.ToHashCode();
    }
}
