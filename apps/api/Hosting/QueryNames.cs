using System.Reflection;
using RulesKit.Api.Problems;
using RulesKit.Language.Text;

namespace RulesKit.Api.Hosting;

/// <summary>Refuses query parameters that an address does not know: a misspelt one must not be taken for none.</summary>
internal static class QueryNames
{
    /// <summary>Holds the query of each request below a group against the parameters of the method that answers it.</summary>
    public static RouteGroupBuilder KnowsItsQuery(this RouteGroupBuilder group) =>
        group.AddEndpointFilterFactory(
            (endpoint, next) =>
            {
                var known = endpoint.MethodInfo.GetParameters().Where(IsOfQuery).Select(p => p.Name!).ToArray();
                return context =>
                    FindUnknown(context.HttpContext, known) is { } problem ? throw problem : next(context);
            }
        );

    /// <summary>Parameters of the route are among them, which does no harm: nobody needs to give these twice.</summary>
    private static bool IsOfQuery(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type.IsPrimitive || type.IsEnum || type == typeof(string);
    }

    private static ProblemException? FindUnknown(HttpContext context, string[] known)
    {
        foreach (var name in context.Request.Query.Keys)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var suggestion = NearestName.Suggestion(name, known);
                return new(KnownProblems.BadRequest($"This address knows no parameter ?{name}=.{suggestion}"));
            }
        }

        return null;
    }
}
