using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>Sends one delivery. Redirects are not followed: whoever signs for an address speaks to that address.</summary>
internal sealed class WebhookSender : IDisposable
{
    private const int MostKept = 200;
    private const int MostRead = 2048;
    private readonly TimeProvider time;
    private readonly TimeSpan patience;
    private readonly HttpClient http;

    public WebhookSender(WebhookReach reach, TimeProvider time, TimeSpan? patience = null)
    {
        (this.time, this.patience) = (time, patience ?? TimeSpan.FromSeconds(10));
        http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 32,
            ConnectCallback = (context, cancellation) => WebhookAddress.ConnectAsync(context.DnsEndPoint, reach, cancellation),
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose() => http.Dispose();

    /// <summary>The status and the beginning of the answer; without a status, why none came.</summary>
    public async Task<(int? Status, string Answer)> SendAsync(string address, string secret, WebhookDelivery delivery, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(delivery.Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")) };
        request.Headers.Add("User-Agent", "EmpathyConsole");
        request.Headers.Add("Empathy-Event", delivery.Event);
        request.Headers.Add("Empathy-Event-Id", delivery.EventId);
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(secret, time.GetUtcNow(), delivery.Body));
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var status = (int)response.StatusCode;
            if (status is >= 200 and < 300)
            {
                // it has it: however slowly the rest of the answer comes, it is not to be told again
                return (status, await ThanksAsync(response, secret, limit.Token));
            }

            return status is >= 300 and < 400
                ? (status, "It redirects, and redirects are not followed. Give the address it redirects to.")
                : (status, Short(await ReadAsync(response, limit.Token), secret));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, FormattableString.Invariant($"No answer within {patience.TotalSeconds:0.#} seconds."));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            return (null, Short($"It could not be reached: {e.Message}", secret));
        }
    }

    private static async Task<string> ThanksAsync(HttpResponseMessage response, string secret, CancellationToken cancellation)
    {
        try
        {
            return Short(await ReadAsync(response, cancellation), secret);
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            return "";
        }
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[MostRead];
        var read = await stream.ReadAtLeastAsync(buffer, MostRead, throwOnEndOfStream: false, cancellation);
        return Encoding.UTF8.GetString(buffer, 0, read);
    }

    /// <summary>What an address answers is shown to people: no control characters, and never the secret, should it come back.</summary>
    private static string Short(string answer, string secret)
    {
        var clean = string.Concat(answer.Replace(secret, "(secret)", StringComparison.Ordinal).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return clean.Length > MostKept ? clean[..MostKept] : clean;
    }
}
