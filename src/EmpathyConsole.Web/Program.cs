var builder = WebApplication.CreateBuilder(args);
await builder.Build().RunAsync();

/// <summary>Named for the tests that start the whole program.</summary>
public partial class Program;
