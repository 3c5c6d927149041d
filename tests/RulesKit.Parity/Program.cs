using RulesKit.Parity;

// Runs every recorded case, and generated ones, through RulesEngine and through RulesKit, and prints where they differ.
return await new ParityRun(Console.Out).RunAsync().ConfigureAwait(false);
