namespace RulesKit.Api.Access;

/// <summary>A key that was given out.</summary>
/// <param name="Key">The key as it is stored.</param>
/// <param name="Text">Its text, which is told once.</param>
internal sealed record NewKey(ApiKey Key, string Text);
