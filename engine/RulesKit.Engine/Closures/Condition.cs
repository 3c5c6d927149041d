using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures;

/// <summary>A condition, ready to run.</summary>
/// <param name="frame">The state of the check that runs.</param>
/// <param name="item">The item of the innermost loop that hands one on; see <see cref="Compiling.Scope"/>.</param>
internal delegate Truth Condition(Frame frame, object? item);
