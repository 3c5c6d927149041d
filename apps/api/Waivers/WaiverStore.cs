using System.Data.Common;
using System.Text.Json;
using RulesKit.Api.Problems;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Waivers;

/// <summary>Keeps waivers, and gives checks those that count.</summary>
internal sealed class WaiverStore(Database database, TimeProvider time)
{
    private const string Columns =
        "id, rule_set, rule, plan, items, reason, from_day, to_day, state, requested_by, requested_at, approved_by, "
        + "approved_at, expired_by, expired_at, requester_id";

    private readonly RecentlyUsed<(string RuleSet, long Revision), Lazy<Task<WaiverBook>>> books = new(1_000);

    /// <summary>The approved waivers of a rule set.</summary>
    public async ValueTask<WaiverBook> BookAsync(RuleSetHead head, CancellationToken cancellation)
    {
        if (head.WaiversRevision == 0)
        {
            return WaiverBook.Empty;
        }

        var key = (head.Id, head.WaiversRevision);
        var book = books.GetOrAdd(key, _ => new Lazy<Task<WaiverBook>>(() => ReadBookAsync(head.Id))).Value;
        if (book.IsFaulted)
        {
            books.Remove(key);
        }

        return await book.WaitAsync(cancellation);
    }

    public Task AddAsync(WaiverEntry waiver, CancellationToken cancellation) =>
        database.WriteAsync(
            (session, token) =>
                session.ExecuteAsync(
                    """
                    INSERT INTO waivers (id, rule_set, rule, plan, items, reason, from_day, to_day, state, requested_by, requested_at,
                    requester_id)
                    VALUES (@id, @rule_set, @rule, @plan, @items, @reason, @from, @to, @state, @by, @at, @by_id)
                    """,
                    token,
                    ("id", waiver.Id),
                    ("rule_set", waiver.RuleSet),
                    ("rule", waiver.Rule),
                    ("plan", waiver.Plan),
                    ("items", waiver.Items is null ? null : JsonSerializer.Serialize(waiver.Items)),
                    ("reason", waiver.Reason),
                    ("from", waiver.From),
                    ("to", waiver.To),
                    ("state", waiver.State.ToString()),
                    ("by", waiver.RequestedBy),
                    ("at", Rows.Of(waiver.RequestedAt)),
                    ("by_id", waiver.RequesterId)
                ),
            cancellation
        );

    /// <summary>A waiver.</summary>
    /// <exception cref="ProblemException">There is none of this id.</exception>
    public Task<WaiverEntry> GetAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync((session, token) => GetAsync(session, id, "", token), cancellation);

    public Task<List<WaiverEntry>> ListAsync(string? ruleSet, WaiverState? state, CancellationToken cancellation)
    {
        var conditions = new List<string>();
        var values = new List<(string Name, object? Value)>();
        if (ruleSet is not null)
        {
            conditions.Add("rule_set = @rule_set");
            values.Add(("rule_set", ruleSet));
        }

        if (state is not null)
        {
            conditions.Add("state = @state");
            values.Add(("state", state.ToString()));
        }

        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        return database.ReadAsync(
            (session, token) =>
                session.ListAsync($"SELECT {Columns} FROM waivers{where} ORDER BY id", Read, token, [.. values]),
            cancellation
        );
    }

    /// <summary>Moves a waiver on. From the moment this returns, checks count it or don't.</summary>
    /// <param name="id">The waiver.</param>
    /// <param name="next">What becomes of it; throws when that can't be.</param>
    /// <param name="cancellation">Gives up before the change is made.</param>
    public Task<WaiverEntry> ChangeAsync(
        string id,
        Func<WaiverEntry, DateTimeOffset, WaiverEntry> next,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (session, token) =>
            {
                var waiver = await GetAsync(session, id, session.Dialect.LockRows, token);
                var changed = next(waiver, time.GetUtcNow());
                await session.ExecuteAsync(
                    """
                    UPDATE waivers SET state = @state, approved_by = @approved_by, approved_at = @approved_at,
                    expired_by = @expired_by, expired_at = @expired_at WHERE id = @id
                    """,
                    token,
                    ("id", id),
                    ("state", changed.State.ToString()),
                    ("approved_by", changed.ApprovedBy),
                    ("approved_at", changed.ApprovedAt is { } approved ? Rows.Of(approved) : null),
                    ("expired_by", changed.ExpiredBy),
                    ("expired_at", changed.ExpiredAt is { } expired ? Rows.Of(expired) : null)
                );
                await session.ExecuteAsync(
                    "UPDATE rule_sets SET waivers_revision = waivers_revision + 1 WHERE id = @id",
                    token,
                    ("id", waiver.RuleSet)
                );
                return changed;
            },
            cancellation
        );

    private async Task<WaiverBook> ReadBookAsync(string ruleSet)
    {
        var approved = await ListAsync(ruleSet, WaiverState.Approved, CancellationToken.None);
        if (approved.Count == 0)
        {
            return WaiverBook.Empty;
        }

        var counted = approved
            .Select(w => new CountedWaiver(w.Id, w.Rule, w.Plan, w.Items, w.Reason, w.ApprovedBy!, w.From, w.To))
            .ToArray();
        var bytes = CountedWaiver.Write(counted);
        return new WaiverBook(CountedWaiver.ToSet(counted), Contents.HashOf(bytes), bytes);
    }

    private static async Task<WaiverEntry> GetAsync(
        Session session,
        string id,
        string suffix,
        CancellationToken token
    ) =>
        await session.FindAsync($"SELECT {Columns} FROM waivers WHERE id = @id{suffix}", Read, token, ("id", id))
        ?? throw new ProblemException(KnownProblems.NotFound($"There is no waiver {id}."));

    private static WaiverEntry Read(DbDataReader row) =>
        new()
        {
            Id = row.GetString(0),
            RuleSet = row.GetString(1),
            Rule = row.GetString(2),
            Plan = row.TextOrNull(3),
            Items = row.TextOrNull(4) is { } items ? JsonSerializer.Deserialize<string[]>(items) : null,
            Reason = row.GetString(5),
            From = row.GetString(6),
            To = row.GetString(7),
            State = Enum.Parse<WaiverState>(row.GetString(8)),
            RequestedBy = row.GetString(9),
            RequestedAt = row.Time(10),
            ApprovedBy = row.TextOrNull(11),
            ApprovedAt = row.TimeOrNull(12),
            ExpiredBy = row.TextOrNull(13),
            ExpiredAt = row.TimeOrNull(14),
            RequesterId = row.TextOrNull(15),
        };
}
