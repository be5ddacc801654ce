using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>How many signals a running console acknowledges over HTTP: clients that each send 500 lines of JSON at a time and wait for the answer.</summary>
internal static class SignalHttp
{
    private const int BatchSize = 500;
    private const int Prepared = 4000;

    // as long as the console has not made its machine code, that is what is measured
    private const int WarmSeconds = 15;

    public static async Task<int> RunAsync(Uri address, string key, int clients, int seconds, TextWriter to, CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var watch = Stopwatch.StartNew();
        var (made, accepted, refused) = (0L, 0L, 0L);
        var waits = new List<double>();
        using var batches = Batches().GetEnumerator();
        var turn = new Lock();
        var until = TimeSpan.Zero;

        // what is sent is made before the clock runs, as senders do on machines of their own
        var warm = false;
        while (!warm || until < TimeSpan.FromSeconds(seconds))
        {
            if (!warm && watch.Elapsed > TimeSpan.FromSeconds(WarmSeconds))
            {
                (warm, made, accepted, until) = (true, 0, 0, TimeSpan.Zero);
                waits.Clear();
            }

            var ready = new Queue<byte[]>();
            while (ready.Count < Prepared && batches.MoveNext())
            {
                ready.Enqueue(batches.Current);
            }

            var round = Stopwatch.StartNew();
            await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(
                async () =>
                {
                    while (true)
                    {
                        byte[]? body;
                        lock (turn)
                        {
                            if (!ready.TryDequeue(out body))
                            {
                                return;
                            }
                        }

                        var sent = Stopwatch.StartNew();
                        var took = await SendAsync(http, body, () => Interlocked.Increment(ref refused), cancellation);
                        lock (turn)
                        {
                            waits.Add(sent.Elapsed.TotalMilliseconds);
                            made += BatchSize;
                            accepted += took;
                        }
                    }
                },
                cancellation)));
            until += round.Elapsed;
        }

        waits.Sort();
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"over HTTP: {accepted:N0} of {made:N0} signals acknowledged and new, {BatchSize} a request from {clients} clients, {made / until.TotalSeconds:N0} a second; a request {waits[waits.Count / 2]:0.0} ms, 95 of 100 in {waits[(int)(.95 * (waits.Count - 1))]:0.0} ms; {refused} asked to come again (300 requests a second and key)"));
        return 0;
    }

    private static async Task<int> SendAsync(HttpClient http, byte[] body, Action again, CancellationToken cancellation)
    {
        while (true)
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/x-ndjson");
            using var answer = await http.PostAsync(new Uri("/api/v1/signals", UriKind.Relative), content, cancellation);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                again();
                await Task.Delay(100, cancellation);
                continue;
            }

            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation)).GetProperty("accepted").GetInt32();
        }
    }

    /// <summary>Signals of the last days as lines of JSON; ids of their own, so that another run sends other ones.</summary>
    private static IEnumerable<byte[]> Batches()
    {
        var (run, number) = (Guid.NewGuid().ToString("N")[..8], 0L);
        var shift = DateTimeOffset.UtcNow.Date.AddDays(-SignalMaker.Days) - SignalMaker.First.UtcDateTime;
        for (var seed = 1; ; seed++)
        {
            foreach (var batch in new SignalMaker(1_000_000, seed).All().Chunk(BatchSize))
            {
                var text = new StringBuilder();
                foreach (var s in batch)
                {
                    text.Append(Line(s with { Time = s.Time + shift, Session = $"{run}-{s.Session}", Id = s.Case is null ? null : string.Create(CultureInfo.InvariantCulture, $"{run}-{number++}") })).Append('\n');
                }

                yield return Encoding.UTF8.GetBytes(text.ToString());
            }
        }
    }

    private static string Line(Signal s) => JsonSerializer.Serialize(
        new
        {
            time = s.Time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            person = s.Person,
            kind = SignalKinds.Slug(s.Kind),
            value = s.Value,
            session = s.Session,
            journey = s.Journey,
            stage = s.Stage,
            channel = s.Channel,
            source = s.Source,
            campaign = s.Campaign,
            segment = s.Segment,
            subject = s.Subject,
            @case = s.Case,
            id = s.Id,
        },
        Options);

    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
}
