using RulesKit.Load;

// Measures the service from a second process; docs/api.md says what the figures mean.
//   dotnet run -c Release --project tests/RulesKit.Load [-- REQUESTS VERSIONS]
return args is ["host", var folder] ? await LoadHost.RunAsync(folder) : await LoadRun.RunAsync(args);
