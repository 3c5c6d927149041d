using RulesKit.Tool;
using RulesKit.Tool.Hosting;

var host = new ToolHost(new SystemTerminal(), new DiskFiles(), TimeProvider.System);
return new Application(host).Run(args);
