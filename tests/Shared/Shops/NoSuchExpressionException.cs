namespace RulesKit.Tests.Shops;

/// <summary>Chance has led to a place where nothing of the wanted type can be written.</summary>
public sealed class NoSuchExpressionException : Exception;
