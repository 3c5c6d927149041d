using RulesKit.Language.Text;

namespace RulesKit.Api.Pages.Checking;

/// <summary>Counts characters of texts.</summary>
internal static class TextLines
{
    /// <summary>The offset at which a 1-based line begins.</summary>
    public static int OffsetOf(this SourceText source, int line)
    {
        // Positions grow with offsets, so that halving finds the first character of the line.
        var (low, high) = (0, source.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (source.GetPosition(middle).Line < line)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
