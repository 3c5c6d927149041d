namespace RulesKit.Benchmarks.Handwritten;

/// <summary>How a row lies to a window.</summary>
internal enum WindowSide
{
    Outside,
    Inside,
    Straddles,
}
