using System.Reflection;
using Microsoft.Extensions.Primitives;
using RulesKit.Api.Problems;
using RulesKit.Language.Text;

namespace RulesKit.Api.Hosting;

/// <summary>
/// Refuses queries that an address does not know, before it reads them: a misspelt parameter must not be taken for none,
/// and of two values none is the one that was meant.
/// </summary>
internal static class QueryCheck
{
    /// <summary>Holds the query of each request below a group against the parameters of the method that answers it.</summary>
    public static RouteGroupBuilder KnowsItsQuery(this RouteGroupBuilder group)
    {
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            var known = endpoint
                .Metadata.OfType<MethodInfo>()
                .Single()
                .GetParameters()
                .Where(IsOfQuery)
                .ToDictionary(p => p.Name!, p => EnumWords.OfQuery(p.ParameterType), StringComparer.OrdinalIgnoreCase);
            var next = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
                FindMistake(context, known) is { } problem ? throw problem : next(context);
        });
        return group;
    }

    /// <summary>Parameters of the route are among them, which does no harm: nobody needs to give these twice.</summary>
    private static bool IsOfQuery(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type.IsPrimitive || type == typeof(string) || EnumWords.OfQuery(type) is not null;
    }

    private static ProblemException? FindMistake(HttpContext context, Dictionary<string, Type?> known)
    {
        foreach (var (name, values) in context.Request.Query)
        {
            if (MistakeOf(name, values, known) is { } mistake)
            {
                return new(KnownProblems.BadRequest(mistake));
            }
        }

        return null;
    }

    private static string? MistakeOf(string name, StringValues values, Dictionary<string, Type?> known)
    {
        if (!known.TryGetValue(name, out var words))
        {
            return $"This address knows no parameter ?{name}=.{NearestName.Suggestion(name, known.Keys)}";
        }

        return values.Count > 1 ? $"?{name}= stands {(values.Count == 2 ? "twice" : "several times")}; give it once."
            : words is not null && !EnumWords.Of(words).Contains(values[0], StringComparer.Ordinal)
                ? $"?{name}= is {EnumWords.Listed(words)}."
            : null;
    }
}
