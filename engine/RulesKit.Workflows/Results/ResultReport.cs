namespace RulesKit.Workflows.Results;

/// <summary>Gives results their messages, or throws what the settings want thrown.</summary>
internal static class ResultReport
{
    public static void Complete(IReadOnlyList<RuleResultTree> results, WorkflowSettings settings)
    {
        foreach (var result in results)
        {
            Explain(result, settings);
            var isSilent = !result.IsSuccess && result.ExceptionMessage.Length == 0;
            if (isSilent && result.Rule.ErrorMessage is not null && settings.EnableFormattedErrorMessage)
            {
                result.ExceptionMessage = MessageFormatter.Format(result);
            }
        }
    }

    private static void Explain(RuleResultTree result, WorkflowSettings settings)
    {
        foreach (var child in result.ChildResults ?? [])
        {
            Explain(child, settings);
        }

        if (result.Outcome != RuleOutcome.Broken)
        {
            return;
        }

        var message = MessageOf(result);
        var isHidden =
            settings.IgnoreException
            || (
                result.Break is { IsRunTime: false } && !settings.EnableExceptionAsErrorMessageForRuleExpressionParsing
            );
        if (!settings.EnableExceptionAsErrorMessage && !isHidden)
        {
            throw new RuleException(result.Rule.RuleName, message, result.Break?.Cause);
        }

        result.ExceptionMessage = isHidden ? "" : message;
    }

    private static string MessageOf(RuleResultTree result)
    {
        if (result.Break is { } broken)
        {
            return $"The rule '{result.Rule.RuleName}' can't be answered, {broken.Location.Start}: {broken.Message}";
        }

        var children = result
            .ChildResults!.Where(c => c.Outcome == RuleOutcome.Broken)
            .Select(c => $"'{c.Rule.RuleName}'");
        return $"The rule '{result.Rule.RuleName}' can't be answered, because of {string.Join(", ", children)} in it.";
    }
}
