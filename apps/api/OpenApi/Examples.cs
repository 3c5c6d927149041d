namespace RulesKit.Api.OpenApi;

/// <summary>Examples of what is sent and answered; the checked-in description shows them.</summary>
internal static class Examples
{
    private const string Hash = "5f2b51ca2fdc5baa31ec02e002f69aec1ab6a5a5a9f7d8e3f8e5f9f8d1c2b3a4";
    private const string Id = "019a9f3c2b7a7c1e8f00aa11bb22cc33";
    private const string At = "2026-11-22T08:00:00+00:00";

    public const string Plan =
        """{"id":"su7-2024","title":"Group plan","organization":"Xiaomi","asOf":"2024-04-23","currency":"CNY","horizon":{"first":"2024","last":"2028"}}""";

    public const string Batch = Plan + "\n{\"id\":7}\n";

    public const string RuleSet =
        """{"id":"first","version":"1.0.0","title":"My first rule set","model":"schema/plan.schema.json","rules":[{"id":"domestic","title":"Launch at home","forEach":{"launch":"plan.Launches"},"expects":"any","require":"launch.Market == \"CN\""}]}""";

    public const string Model =
        """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","x-rk-role":"planId"}},"required":["id"]}""";

    public const string Scenarios =
        """{"scenarios":[{"id":"slip","title":"Launches slip","changes":[{"shift":"/launches/*/date","by":"P3M"}]}]}""";

    public const string Verdict =
        """{"plan":"su7-2024","ruleSet":"first","version":"1.0.0","asOf":"2024-04-23","verdict":"compliant","counts":{"passed":1,"failed":0,"unknown":0,"vacuous":0,"notInForce":0,"waived":0},"rules":[{"id":"domestic","title":"Launch at home","severity":"error","window":null,"scopeCount":2,"outcome":"passed","findings":[]}]}""";

    public const string BatchAnswer =
        Verdict
        + "\n{\"line\":2,\"error\":{\"type\":\"urn:ruleskit:problem:plan-invalid\",\"title\":\"Plan that can't be checked\",\"status\":422,\"detail\":\"The plan is no JSON, or does not fit its model.\"}}\n";

    public const string Explanation =
        """{"rule":"domestic","title":"Launch at home","outcome":"passed","judgements":[],"definitions":[],"lacks":[]}""";

    public const string Summary =
        """{"id":"first","title":"My first rule set","active":"1.0.0","latest":"1.0.0","revision":2}""";

    public const string RuleSets = "[" + Summary + "]";

    private const string Version =
        $$"""{"ruleSet":"first","number":1,"version":"1.0.0","title":"My first rule set","hash":"{{Hash}}","modelHash":"{{Hash}}","author":"Lin","at":"{{At}}"}""";

    public const string History =
        $$"""{"id":"first","versions":[{{Version}}],"activations":[{"version":"1.0.0","number":1,"kind":"activate","by":"Wang","at":"{{At}}"}]}""";

    public const string Stored = $$"""{"version":{{Version}},"revision":1,"problems":[]}""";

    public const string Preview =
        """{"ruleSet":"first","active":"1.0.0","candidate":"1.1.0","plans":12,"changed":[{"plan":"su7-2024","before":"compliant","after":"nonCompliant","rules":[{"rule":"domestic","before":"passed","after":"failed"}]}],"notChecked":[],"hasMore":false}""";

    public const string Lint =
        """{"isClean":false,"problems":[{"id":"RK1002","severity":"error","title":"Unknown name","message":"There is no name Marke; did you mean Market?","line":1,"column":201,"endLine":1,"endColumn":206}]}""";

    public const string StoredPlan =
        $$"""{"id":"su7-2024","version":1,"hash":"{{Hash}}","author":"Chen","at":"{{At}}"}""";

    public const string PlanVersions = "[" + StoredPlan + "]";

    public const string Plans =
        $$"""[{"id":"su7-2024","version":1,"hash":"{{Hash}}","author":"Chen","at":"{{At}}","lastVerdict":{"id":"{{Id}}","verdict":"compliant","ruleSet":"first","ruleSetVersion":"1.0.0","at":"{{At}}"} }]""";

    public const string Waiver =
        $$"""{"id":"w-{{Id}}","ruleSet":"first","rule":"domestic","plan":"su7-2024","items":["su7-de"],"reason":"A pilot.","from":"2024-05-01","to":"2024-12-01","state":"requested","requestedBy":"Chen","requestedAt":"{{At}}"}""";

    public const string Waivers = "[" + Waiver + "]";

    public const string Record =
        $$"""{"id":"{{Id}}","at":"{{At}}","by":"Chen","ruleSet":"first","number":1,"version":"1.0.0","plan":"su7-2024","planHash":"{{Hash}}","asOf":"2024-04-23","verdict":"compliant","answerHash":"{{Hash}}"}""";

    public const string Records = "[" + Record + "]";

    public const string Replay =
        $$"""{"id":"{{Id}}","isIdentical":true,"recordedHash":"{{Hash}}","replayedHash":"{{Hash}}","recordedVerdict":"compliant","replayedVerdict":"compliant"}""";

    private const string Key = $$"""{"id":"8f00aa11bb22cc33dd44","name":"Chen","role":"planner","at":"{{At}}"}""";

    public const string Keys = "[" + Key + "]";

    public const string NewKey = $$"""{"key": {{Key}},"text":"rk_..."}""";
}
