using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Testing;

/// <summary>A real HTTP endpoint on this machine that hears webhooks, and can be told to fail.</summary>
public sealed class ListeningEndpoint : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CancellationTokenSource closing = new();

    private ListeningEndpoint(WebApplication app) => this.app = app;

    /// <summary>ok, 500, 410, redirect, hang, drip, reset, echo.</summary>
    public string Does { get; set; } = "ok";

    public ConcurrentQueue<(IHeaderDictionary Headers, string Body)> Heard { get; } = [];

    public string Address => app.Urls.First() + "/hooks";

    public static async Task<ListeningEndpoint> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var endpoint = new ListeningEndpoint(builder.Build());
        endpoint.app.Run(endpoint.AnswerAsync);
        await endpoint.app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await app.DisposeAsync();
        closing.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        Heard.Enqueue((new HeaderDictionary(http.Request.Headers.ToDictionary(h => h.Key, h => h.Value)), body));
        switch (Does)
        {
            case "500" or "410":
                http.Response.StatusCode = int.Parse(Does, System.Globalization.CultureInfo.InvariantCulture);
                await http.Response.WriteAsync("Out of order\n" + new string('x', 5000));
                break;
            case "redirect":
                http.Response.Redirect("/elsewhere");
                break;
            case "hang":
                using (var either = CancellationTokenSource.CreateLinkedTokenSource(closing.Token, http.RequestAborted))
                {
                    await Task.Delay(Timeout.Infinite, either.Token).ContinueWith(_ => { }, TaskScheduler.Default);
                }

                break;
            case "drip":
                try
                {
                    while (!http.RequestAborted.IsCancellationRequested && !closing.IsCancellationRequested)
                    {
                        await http.Response.WriteAsync("z", http.RequestAborted);
                        await http.Response.Body.FlushAsync(http.RequestAborted);
                        await Task.Delay(20, closing.Token);
                    }
                }
                catch (OperationCanceledException)
                {
                    // whoever was told has heard enough
                }

                break;
            case "reset":
                http.Abort();
                break;
        }
    }
}
