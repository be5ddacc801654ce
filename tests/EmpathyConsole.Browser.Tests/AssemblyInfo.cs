using EmpathyConsole.Browser.Tests;

[assembly: AssemblyFixture(typeof(ConsoleServer))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
