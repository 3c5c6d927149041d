using RulesKit.Api.Problems;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Verdicts;

/// <summary>Reads the verdict log.</summary>
internal sealed class VerdictStore(Database database)
{
    /// <summary>A decision.</summary>
    /// <exception cref="ProblemException">There is none of this id.</exception>
    public async Task<VerdictRecord> GetAsync(string id, CancellationToken cancellation) =>
        await database.ReadAsync(
            (session, token) =>
                session.FindAsync(
                    $"SELECT {VerdictRows.Columns} FROM verdicts WHERE id = @id",
                    VerdictRows.Read,
                    token,
                    ("id", id)
                ),
            cancellation
        ) ?? throw new ProblemException(KnownProblems.NotFound($"There is no verdict {id}."));

    /// <summary>Decisions, the latest first; those of a batch by line.</summary>
    public Task<List<VerdictRecord>> ListAsync(VerdictFilter filter, CancellationToken cancellation)
    {
        var conditions = new List<string>();
        var values = new List<(string Name, object? Value)> { ("limit", (long)filter.Limit) };
        void Add(string? value, string name, string condition)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                values.Add((name, value));
            }
        }

        Add(filter.Plan, "plan", "plan = @plan");
        Add(filter.RuleSet, "rule_set", "rule_set = @rule_set");
        Add(filter.Batch, "batch", "batch = @batch");
        Add(filter.Before, "before", "id < @before");
        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var order = filter.Batch is null ? "id DESC" : "line";
        return database.ReadAsync(
            (session, token) =>
                session.ListAsync(
                    $"SELECT {VerdictRows.Columns} FROM verdicts{where} ORDER BY {order} LIMIT @limit",
                    VerdictRows.Read,
                    token,
                    [.. values]
                ),
            cancellation
        );
    }

    /// <summary>Bytes that a decision names.</summary>
    public Task<byte[]> ContentAsync(string hash, CancellationToken cancellation) =>
        database.ReadAsync((session, token) => session.ReadContentAsync(hash, token), cancellation);
}
