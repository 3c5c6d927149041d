namespace RulesKit.Api.Storage;

/// <summary>The tables. Each step is done once, in order; a step that was released is never changed.</summary>
internal sealed class DatabaseSchema(Database database)
{
    private static readonly string[] Steps =
    [
        """
            CREATE TABLE contents (hash TEXT PRIMARY KEY, bytes {bytes} NOT NULL);
            CREATE TABLE rule_sets (
                id TEXT PRIMARY KEY, revision BIGINT NOT NULL, latest BIGINT NOT NULL, active BIGINT,
                model_hash TEXT, scenarios_hash TEXT, waivers_revision BIGINT NOT NULL);
            CREATE TABLE rule_set_versions (
                rule_set TEXT NOT NULL, number BIGINT NOT NULL, version TEXT NOT NULL, title TEXT NOT NULL, hash TEXT NOT NULL,
                model_hash TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
                PRIMARY KEY (rule_set, number), UNIQUE (rule_set, version));
            CREATE TABLE activations (
                rule_set TEXT NOT NULL, revision BIGINT NOT NULL, number BIGINT NOT NULL, kind TEXT NOT NULL, by_whom TEXT NOT NULL,
                at TEXT NOT NULL, PRIMARY KEY (rule_set, revision));
            CREATE TABLE plans (id TEXT PRIMARY KEY, latest BIGINT NOT NULL);
            CREATE TABLE plan_versions (
                plan TEXT NOT NULL, number BIGINT NOT NULL, hash TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
                PRIMARY KEY (plan, number));
            CREATE TABLE waivers (
                id TEXT PRIMARY KEY, rule_set TEXT NOT NULL, rule TEXT NOT NULL, plan TEXT, items TEXT, reason TEXT NOT NULL,
                from_day TEXT NOT NULL, to_day TEXT NOT NULL, state TEXT NOT NULL, requested_by TEXT NOT NULL, requested_at TEXT NOT NULL,
                approved_by TEXT, approved_at TEXT, expired_by TEXT, expired_at TEXT);
            CREATE INDEX waivers_by_rule_set ON waivers (rule_set, state);
            CREATE TABLE verdicts (
                id TEXT PRIMARY KEY, at TEXT NOT NULL, by_whom TEXT NOT NULL, rule_set TEXT NOT NULL, number BIGINT NOT NULL,
                version TEXT NOT NULL, plan TEXT, plan_hash TEXT NOT NULL, as_of TEXT NOT NULL, asked_as_of TEXT, scenario TEXT,
                scenarios_hash TEXT, waivers_hash TEXT, verdict TEXT NOT NULL, answer_hash TEXT NOT NULL, batch TEXT, line BIGINT);
            CREATE INDEX verdicts_by_plan ON verdicts (plan, id);
            CREATE INDEX verdicts_by_plan_hash ON verdicts (plan_hash, id);
            CREATE INDEX verdicts_by_batch ON verdicts (batch, line);
            CREATE TABLE api_keys (
                id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, at TEXT NOT NULL,
                revoked_at TEXT)
            """,
        "CREATE TABLE protection_keys (name TEXT PRIMARY KEY, xml TEXT NOT NULL, at TEXT NOT NULL)",
        "ALTER TABLE waivers ADD COLUMN requester_id TEXT",
    ];

    /// <summary>Brings the tables to this program's version. Many replicas may start at once.</summary>
    public Task UpdateAsync(CancellationToken cancellation) => database.WriteAsync(UpdateAsync, cancellation);

    /// <summary>Whether the database answers and has this program's tables.</summary>
    public Task<bool> IsCurrentAsync(CancellationToken cancellation) =>
        database.ReadAsync(async (session, token) => await DoneAsync(session, token) >= Steps.Length, cancellation);

    private static async Task<int> UpdateAsync(Session session, CancellationToken cancellation)
    {
        if (session.Dialect.LockSchema is { } lockSchema)
        {
            await session.ExecuteAsync(lockSchema, cancellation);
        }

        await session.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_steps (number BIGINT PRIMARY KEY)", cancellation);
        for (var step = await DoneAsync(session, cancellation); step < Steps.Length; step++)
        {
            var sql = Steps[step].Replace("{bytes}", session.Dialect.Bytes, StringComparison.Ordinal);
            await session.ExecuteAsync(sql, cancellation);
            await session.ExecuteAsync(
                "INSERT INTO schema_steps (number) VALUES (@number)",
                cancellation,
                ("number", (long)step + 1)
            );
        }

        return Steps.Length;
    }

    private static async Task<int> DoneAsync(Session session, CancellationToken cancellation) =>
        (await session.ListAsync("SELECT number FROM schema_steps", row => row.GetInt64(0), cancellation)).Count;
}
