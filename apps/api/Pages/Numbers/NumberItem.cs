using RulesKit.Api.Pages.Checking;
using RulesKit.Engine.Interpreting;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>What a number belongs to.</summary>
/// <param name="Bindings">The variables by which expressions see it.</param>
/// <param name="When">Its date or period, as people read it.</param>
/// <param name="From">Its first day; items stand in this order.</param>
/// <param name="Label">What else tells it from others; empty when nothing does.</param>
/// <param name="Place">Where it is in the text; null for the plan as a whole.</param>
internal sealed record NumberItem(Bindings Bindings, string When, Date From, string Label, TextPlace? Place);
