using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Models.Protocols;

/// <summary>
/// What stands between the packages and the network, the same for every protocol: another status than 2xx becomes a kind of failure,
/// an answer is read to a bound only, and one that falls silent is given up.
/// </summary>
internal sealed class ModelTransport(HttpMessageHandler inner, TimeSpan stall, TimeProvider time) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (!response.IsSuccessStatusCode)
            {
                throw new ModelException(await FailureReading.OfAsync(response, time, cancellationToken));
            }

            var type = response.Content.Headers.ContentType?.MediaType;
            if (string.Equals(type, "text/html", StringComparison.OrdinalIgnoreCase))
            {
                throw new ModelException(new ModelFailure(ModelFailureKind.Malformed, Why: "a web page came instead of an answer"));
            }

            var watched = new WatchedContent(response.Content, await response.Content.ReadAsStreamAsync(cancellationToken), stall);
            response.Content = watched;
            if (!string.Equals(type, "text/event-stream", StringComparison.OrdinalIgnoreCase))
            {
                // whole answers are read here, where a silence is noticed
                await watched.LoadIntoBufferAsync(cancellationToken);
            }

            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
