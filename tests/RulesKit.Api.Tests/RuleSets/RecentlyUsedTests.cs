using RulesKit.Api.RuleSets;

namespace RulesKit.Api.Tests.RuleSets;

/// <summary>Memory is bounded, and what is used stays.</summary>
public sealed class RecentlyUsedTests
{
    [Fact]
    public void Never_more_than_the_bound_is_kept_and_what_was_used_last_stays()
    {
        var cache = new RecentlyUsed<int, int>(3);
        Laws.Hold(
            Gen.ListOf(Gen.Choose(0, 9)),
            keys =>
            {
                foreach (var key in keys)
                {
                    cache.GetOrAdd(key, k => k * 2).ShouldBe(key * 2);
                    cache.Contains(key).ShouldBeTrue();
                    cache.Count.ShouldBeLessThanOrEqualTo(3);
                }
            }
        );
        (cache.GetOrAdd(1, k => k), cache.GetOrAdd(2, k => k), cache.GetOrAdd(3, k => k)).ShouldNotBe((0, 0, 0));
        cache.GetOrAdd(1, k => k);
        cache.GetOrAdd(4, k => k);
        cache.Contains(1).ShouldBeTrue();
        cache.Contains(2).ShouldBeFalse();
    }
}
