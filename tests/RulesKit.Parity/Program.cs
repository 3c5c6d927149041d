using RulesKit.Parity;

// Runs every recorded case, and generated ones, through RulesEngine and through RulesKit, and prints where they differ.
// With --record FILE.json …: writes what RulesEngine answers into files of cases, in place of what they hold.
if (args is ["--record", .. var files])
{
    foreach (var file in files)
    {
        CaseRecorder.Record(file);
    }

    return 0;
}

return await new ParityRun(Console.Out).RunAsync().ConfigureAwait(false);
