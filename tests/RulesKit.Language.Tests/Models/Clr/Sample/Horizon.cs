using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

/// <summary>A positional record: its attributes stand at constructor parameters.</summary>
internal readonly record struct Horizon(
    [PlanRole(PlanRole.HorizonStart)] Period First,
    [PlanRole(PlanRole.HorizonEnd)] Period Last
);
