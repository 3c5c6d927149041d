using System.Text;

namespace RulesKit.Api.Tests.Support;

/// <summary>Small rule sets for the model that ships.</summary>
internal static class RuleSetTexts
{
    /// <summary>Everything is launched in one market.</summary>
    public static byte[] Launches(string id, string version, string market = "CN", string title = "Launches") =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "id": "{{id}}", "version": "{{version}}", "title": "{{title}}", "model": "plan.schema.json",
              "rules": [
                {
                  "id": "market", "title": "Launches in one market", "severity": "error",
                  "forEach": { "launch": "plan.Launches" }, "expects": "any",
                  "require": "launch.Market == \"{{market}}\"",
                  "message": "{launch.Product.Name} launches in {launch.Market}."
                }
              ]
            }
            """
        );
}
