using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Analyzers.Tests.Harness;

/// <summary>Projects and rule sets that tests start from.</summary>
internal static class Samples
{
    /// <summary>The model of the documentation's examples, a bakery's plan.</summary>
    public static string BakeryModel { get; } = RepositoryFiles.Read("docs", "diagnostics", "model.schema.json");

    /// <summary>A project with the bakery's model beside its C#.</summary>
    public static TestProject Bakery { get; } = TestProject.Empty.WithPlainFile("/src/model.schema.json", BakeryModel);

    /// <summary>The same model as C# records, in the namespace Bakery.</summary>
    public static string BakeryCode { get; } = Read("Bakery.txt");

    /// <summary>A project with the records of the bakery's plan, and usings for writing rules.</summary>
    public static TestProject Code { get; } =
        TestProject
            .Empty.With(BakeryCode, "/src/Bakery.cs")
            .With(
                """
                global using System;
                global using System.Collections.Generic;
                global using System.Linq;
                global using System.Threading.Tasks;
                global using Bakery;
                global using RulesKit.Engine.Authoring;
                global using RulesKit.Engine.Checking;
                global using RulesKit.Engine.Functions;
                global using RulesKit.Engine.Verdicts;
                global using RulesKit.Language.Functions;
                global using RulesKit.Language.Models;
                global using RulesKit.Language.Types;
                """,
                "/src/Usings.cs"
            );

    /// <summary>A project that uses RulesEngine: types of its names and shapes stand in for it.</summary>
    public static TestProject Engine { get; } =
        TestProject
            .Empty.With(Read("RulesEngine.txt"), "/src/RulesEngine.cs")
            .With(
                """
                global using System;
                global using System.Collections.Generic;
                global using System.Linq;
                global using System.Threading.Tasks;
                global using RulesEngine.Interfaces;
                global using RulesEngine.Models;
                """,
                "/src/Usings.cs"
            );

    /// <summary>A rule set with one rule that asks for an expression, which is free of quotes.</summary>
    public static string Requiring(string expression) =>
        $$"""
            {
              "id": "examples", "version": "1.0.0", "title": "Examples", "model": "model.schema.json",
              "rules": [{ "id": "example", "title": "Example", "require": "{{expression}}" }]
            }
            """;

    private static string Read(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
