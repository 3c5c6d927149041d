using System.Data.Common;
using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Plans;

/// <summary>Keeps plans, every version byte for byte as it was sent.</summary>
internal sealed class PlanStore(Database database, TimeProvider time)
{
    private const string Columns = "p.plan, p.number, p.hash, p.author, p.at";

    /// <summary>Stores a new version; the same bytes again change nothing.</summary>
    public Task<(StoredPlan Plan, bool IsNew)> PutAsync(
        string id,
        byte[] bytes,
        Precondition seen,
        string author,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (session, token) =>
            {
                await session.ExecuteAsync(
                    "INSERT INTO plans (id, latest) VALUES (@id, 0) ON CONFLICT (id) DO NOTHING",
                    token,
                    ("id", id)
                );
                var latest = await session.ListAsync(
                    $"SELECT latest FROM plans WHERE id = @id{session.Dialect.LockRows}",
                    row => row.GetInt64(0),
                    token,
                    ("id", id)
                );
                seen.Demand(latest[0] == 0 ? null : StoredPlan.ETagOf(latest[0]));
                var hash = await session.KeepAsync(bytes, token);
                var present = await FindAsync(session, id, latest[0], token);
                if (present?.Hash == hash)
                {
                    return (present, false);
                }

                var plan = new StoredPlan(id, latest[0] + 1, hash, author, time.GetUtcNow());
                await InsertAsync(session, plan, token);
                return (plan, true);
            },
            cancellation
        );

    /// <summary>A version of a plan with its bytes.</summary>
    /// <param name="id">The plan.</param>
    /// <param name="version">The version; null for the latest.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ProblemException">There is no such plan or version.</exception>
    public Task<(StoredPlan Plan, byte[] Bytes)> GetAsync(string id, long? version, CancellationToken cancellation) =>
        database.ReadAsync(
            async (session, token) =>
            {
                var plan = await FindAsync(session, id, version, token) ?? throw NoPlan(id, version);
                return (plan, await session.ReadContentAsync(plan.Hash, token));
            },
            cancellation
        );

    /// <summary>Every version, the latest first.</summary>
    public Task<List<StoredPlan>> VersionsAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) =>
                session.ListAsync(
                    $"SELECT {Columns} FROM plan_versions p WHERE p.plan = @id ORDER BY p.number DESC",
                    Read,
                    token,
                    ("id", id)
                ),
            cancellation
        );

    /// <summary>Plans in the order of their ids, each with its last verdict.</summary>
    public Task<List<PlanSummary>> ListAsync(string? after, int limit, CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) =>
                session.ListAsync(
                    $"""
                    SELECT {Columns}, v.id, v.verdict, v.rule_set, v.version, v.at FROM plans o
                    JOIN plan_versions p ON p.plan = o.id AND p.number = o.latest
                    LEFT JOIN verdicts v ON v.id =
                        (SELECT w.id FROM verdicts w WHERE w.plan_hash = p.hash AND w.scenario IS NULL
                        ORDER BY w.asked_as_of IS NOT NULL, w.id DESC LIMIT 1)
                    WHERE o.id > @after ORDER BY o.id LIMIT @limit
                    """,
                    ReadSummary,
                    token,
                    ("after", after ?? ""),
                    ("limit", (long)limit)
                ),
            cancellation
        );

    public static ProblemException NoPlan(string id, long? version) =>
        new(
            KnownProblems.NotFound(
                version is null ? $"There is no plan {id}." : $"The plan {id} has no version {version}."
            )
        );

    private static Task<StoredPlan?> FindAsync(Session session, string id, long? version, CancellationToken token) =>
        version is { } number
            ? session.FindAsync(
                $"SELECT {Columns} FROM plan_versions p WHERE p.plan = @id AND p.number = @number",
                Read,
                token,
                ("id", id),
                ("number", number)
            )
            : session.FindAsync(
                $"SELECT {Columns} FROM plan_versions p JOIN plans o ON o.id = p.plan AND o.latest = p.number WHERE p.plan = @id",
                Read,
                token,
                ("id", id)
            );

    private static async Task InsertAsync(Session session, StoredPlan plan, CancellationToken token)
    {
        await session.ExecuteAsync(
            "INSERT INTO plan_versions (plan, number, hash, author, at) VALUES (@id, @number, @hash, @author, @at)",
            token,
            ("id", plan.Id),
            ("number", plan.Version),
            ("hash", plan.Hash),
            ("author", plan.Author),
            ("at", Rows.Of(plan.At))
        );
        await session.ExecuteAsync(
            "UPDATE plans SET latest = @number WHERE id = @id",
            token,
            ("id", plan.Id),
            ("number", plan.Version)
        );
    }

    private static StoredPlan Read(DbDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.Time(4));

    private static PlanSummary ReadSummary(DbDataReader row)
    {
        var last = row.IsDBNull(5)
            ? null
            : new LastVerdict(row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.Time(9));
        return new(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.Time(4), last);
    }
}
