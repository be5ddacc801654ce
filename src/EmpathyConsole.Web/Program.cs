using EmpathyConsole.Web.Hosting;

return await ConsoleProgram.RunAsync(args);

/// <summary>Named for the tests that start the whole program.</summary>
public partial class Program;
