using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Tells whether a value or a sequence is there, and nothing else about it.</summary>
internal delegate ValueState Presence(Frame frame, object? item);
