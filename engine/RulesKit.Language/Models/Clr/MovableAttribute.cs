namespace RulesKit.Language.Models.Clr;

/// <summary>Says that a planner may move the value; everything else is a fact.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MovableAttribute : Attribute;
