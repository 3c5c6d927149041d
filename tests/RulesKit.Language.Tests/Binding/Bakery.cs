using RulesKit.Language.Models;
using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Language.Tests.Binding;

/// <summary>The model that the pages of the diagnostics use, a bakery's plan, which expressions are bound against.</summary>
internal static class Bakery
{
    public static ModelSchema Model { get; } =
        ModelSchema.FromJsonSchema(RepositoryFiles.Read("docs", "diagnostics", "model.schema.json"));
}
