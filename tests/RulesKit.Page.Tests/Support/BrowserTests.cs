namespace RulesKit.Page.Tests.Support;

/// <summary>Tests that share one browser and one open service, one after the other: the machine has few processors.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<OpenService>
{
    public const string Name = "browser";
}
