using System.Net.Http.Headers;

namespace EmpathyConsole.Processes.Tests;

/// <summary>The web program on a loopback port of its own choice.</summary>
internal sealed class RunningConsole : IAsyncDisposable
{
    private const string Open = "Empathy Console is open at ";

    private RunningConsole(Child child, HttpClient http) => (Child, Http) = (child, http);

    public Child Child { get; }

    /// <summary>Speaks with the key it was started with.</summary>
    public HttpClient Http { get; }

    public static async Task<RunningConsole> StartAsync(string folder, string key = "", params (string Name, string Value)[] environment)
    {
        var child = Child.Start("EmpathyConsole.Web.dll", ["--urls", "http://127.0.0.1:0", "--data", folder], environment);
        try
        {
            var line = await child.SayAsync(Open);
            var http = new HttpClient { BaseAddress = new(line[(line.IndexOf(Open, StringComparison.Ordinal) + Open.Length)..].Trim()), Timeout = TimeSpan.FromSeconds(60) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            return new(child, http);
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Child.DisposeAsync();
    }
}
