using System.Net;
using System.Net.Sockets;
using System.Text;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Processes.Tests;

public sealed class ExportTests
{
    [Fact]
    public async Task Metrics_GoToTheEndpointThatIsNamed()
    {
        await using var console = await TestConsole.StartAsync();
        using var collector = new TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        var heard = HearAsync(collector, "empathy.api.refused");
        await using var running = await RunningConsole.StartAsync(
            console.Folder,
            "ek_nobody",
            ("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{((IPEndPoint)collector.LocalEndpoint).Port}"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "300"));
        (await running.Http.GetAsync(new Uri("/api/v1/people/p-1/export", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var sent = await heard.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        sent.ShouldContain("POST /v1/metrics");
        sent.ShouldNotContain("p-1");
        sent.ShouldNotContain("ek_nobody");
    }

    /// <summary>Answers every request with 200 until these words came; gives all that came.</summary>
    private static async Task<string> HearAsync(TcpListener collector, string words)
    {
        var all = new StringBuilder();
        while (!all.ToString().Contains(words, StringComparison.Ordinal))
        {
            using var client = await collector.AcceptTcpClientAsync();
            var stream = client.GetStream();
            var buffer = new byte[1 << 16];
            var request = "";
            while (!IsWhole(request) && await stream.ReadAsync(buffer) is > 0 and var read)
            {
                request += Encoding.Latin1.GetString(buffer, 0, read);
            }

            all.Append(request);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
        }

        return all.ToString();
    }

    private static bool IsWhole(string request)
    {
        var body = request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        const string Length = "Content-Length: ";
        var at = request.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return body > 3 && at >= 0 && request.Length - body >= int.Parse(request.AsSpan(at + Length.Length, request.IndexOf('\r', at) - at - Length.Length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
