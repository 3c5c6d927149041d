using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace RulesKit.Planning;

/// <summary>Reads and writes business plans as JSON of the shape that <c>rules/schema/plan.schema.json</c> describes.</summary>
/// <remarks>
/// Figures are read as exact decimals. Reading does not hold the plan against the model: <c>PlanChecker.Check</c> does,
/// and says with pointers what is wrong; for lines and columns check the text itself. Thread-safe.
/// </remarks>
public static class BusinessPlanJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters =
        {
            new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false),
            new PeriodConverter(),
        },
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MissingMemberHandling = MissingMemberHandling.Error,
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = 64,
    };

    /// <summary>Reads a plan.</summary>
    /// <exception cref="JsonException">The text is no JSON, has an unknown member or a value of the wrong kind.</exception>
    public static BusinessPlan Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = Settings.DateParseHandling,
            FloatParseHandling = Settings.FloatParseHandling,
            MaxDepth = Settings.MaxDepth,
        };
        var loading = new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };
        var plan = JObject.Load(reader, loading);

        // Editors want it; the plan itself has no such member.
        plan.Remove("$schema");
        return plan.ToObject<BusinessPlan>(JsonSerializer.Create(Settings))!;
    }

    /// <summary>Writes a plan, indented; members that are null are left out.</summary>
    public static string Write(BusinessPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonConvert.SerializeObject(plan, Settings);
    }
}
