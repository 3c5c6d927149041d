using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using RulesKit.Api.Hosting;
using RulesKit.Api.Problems;
using RulesKit.Api.Verdicts;
using RulesKit.Engine.Rendering;

namespace RulesKit.Api.Validation;

/// <summary>Decides on many plans, one a line, in their order and with bounded memory.</summary>
internal sealed class BatchValidation(
    PlanValidation validation,
    VerdictLog log,
    IOptions<LimitSettings> limits,
    IOptions<JsonOptions> json
)
{
    /// <summary>Lines whose decisions are made durable together, and answered then.</summary>
    private const int LinesAtOnce = 64;

    /// <summary>Answers each line that is not blank with one line: a verdict, or what is wrong with it.</summary>
    /// <param name="ground">What all plans are held against.</param>
    /// <param name="body">The lines.</param>
    /// <param name="output">Takes the answers.</param>
    /// <param name="batch">The batch's id.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="problemOf">
    /// What an exception means to the sender. Once lines are answered it can be told by a line only, and without that the
    /// answer would look complete.
    /// </param>
    /// <param name="cancellation">Gives up; lines that were answered are decided.</param>
    public async Task RunAsync(
        Ground ground,
        Stream body,
        PipeWriter output,
        string batch,
        string by,
        Func<Exception, Problem> problemOf,
        CancellationToken cancellation
    )
    {
        var answered = 0L;
        try
        {
            await foreach (var line in AnswerAsync(ground, body, output, batch, by, cancellation))
            {
                answered = line;
            }
        }
        catch (Exception e) when (answered > 0)
        {
            var last = new ArrayBufferWriter<byte>();
            WriteProblem(last, answered + 1, problemOf(e));
            await output.WriteAsync(last.WrittenMemory, CancellationToken.None);
        }
    }

    /// <summary>Answers lines, and gives the number of the last one each time that some are answered.</summary>
    private async IAsyncEnumerable<long> AnswerAsync(
        Ground ground,
        Stream body,
        PipeWriter output,
        string batch,
        string by,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var lines = new BatchLines(body, limits.Value.BodyBytes);
        var left = limits.Value.BatchLines;
        await foreach (var group in lines.ReadAsync(LinesAtOnce, cancellation))
        {
            var entries = new List<LogEntry>();
            var answers = new ArrayBufferWriter<byte>();
            foreach (var line in group.Take(left))
            {
                Answer(ground, line, batch, by, answers, entries, cancellation);
                cancellation.ThrowIfCancellationRequested();
            }

            left -= group.Count;
            if (left < 0)
            {
                WriteProblem(answers, group[^1].Number, TooMany());
            }

            await log.AppendAsync(entries, cancellation);
            await output.WriteAsync(answers.WrittenMemory, cancellation);
            if (left < 0)
            {
                yield break;
            }

            yield return group[^1].Number;
        }
    }

    private void Answer(
        Ground ground,
        BatchLine line,
        string batch,
        string by,
        ArrayBufferWriter<byte> answers,
        List<LogEntry> entries,
        CancellationToken cancellation
    )
    {
        try
        {
            var bytes = line.Bytes ?? throw new ProblemException(KnownProblems.TooLarge(limits.Value.BodyBytes));
            var decision = validation.Decide(ground, bytes, by, cancellation, batch, line.Number);
            entries.Add(decision.Entry);
            VerdictJson.WriteLine(answers, decision.Verdict);
            answers.Write("\n"u8);
        }
        catch (ProblemException e)
        {
            WriteProblem(answers, line.Number, e.Problem);
        }
    }

    private void WriteProblem(ArrayBufferWriter<byte> answers, long line, Problem problem)
    {
        var options = json.Value.SerializerOptions;
        using (var writer = new Utf8JsonWriter(answers, new JsonWriterOptions { Encoder = options.Encoder }))
        {
            JsonSerializer.Serialize(writer, new BatchError(line, problem), options);
        }

        answers.Write("\n"u8);
    }

    private Problem TooMany() =>
        Problem.Of(
            "too-large",
            "Too large",
            StatusCodes.Status413PayloadTooLarge,
            $"A batch has {limits.Value.BatchLines} lines at most; this line and all after it were not looked at."
        );
}
