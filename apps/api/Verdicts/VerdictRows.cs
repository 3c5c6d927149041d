using System.Data.Common;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Verdicts;

/// <summary>Rows of the verdict log.</summary>
internal static class VerdictRows
{
    public const string Columns =
        "id, at, by_whom, rule_set, number, version, plan, plan_hash, as_of, asked_as_of, scenario, scenarios_hash, "
        + "waivers_hash, verdict, answer_hash, batch, line";

    private static readonly string[] Names = Columns.Split(", ");

    private static readonly string InsertSql =
        $"INSERT INTO verdicts ({Columns}) VALUES ({string.Join(", ", Names.Select(n => "@" + n))})";

    public static Task InsertAsync(
        Session session,
        IEnumerable<VerdictRecord> records,
        CancellationToken cancellation
    ) => session.ExecuteManyAsync(InsertSql, Names, records.Select(ToRow), cancellation);

    public static VerdictRecord Read(DbDataReader row) =>
        new()
        {
            Id = row.GetString(0),
            At = row.Time(1),
            By = row.GetString(2),
            RuleSet = row.GetString(3),
            Number = row.GetInt64(4),
            Version = row.GetString(5),
            Plan = row.TextOrNull(6),
            PlanHash = row.GetString(7),
            AsOf = row.GetString(8),
            AskedAsOf = row.TextOrNull(9),
            Scenario = row.TextOrNull(10),
            ScenariosHash = row.TextOrNull(11),
            WaiversHash = row.TextOrNull(12),
            Verdict = row.GetString(13),
            AnswerHash = row.GetString(14),
            Batch = row.TextOrNull(15),
            Line = row.NumberOrNull(16),
        };

    private static object?[] ToRow(VerdictRecord r) =>
        [
            r.Id,
            Rows.Of(r.At),
            r.By,
            r.RuleSet,
            r.Number,
            r.Version,
            r.Plan,
            r.PlanHash,
            r.AsOf,
            r.AskedAsOf,
            r.Scenario,
            r.ScenariosHash,
            r.WaiversHash,
            r.Verdict,
            r.AnswerHash,
            r.Batch,
            r.Line,
        ];
}
