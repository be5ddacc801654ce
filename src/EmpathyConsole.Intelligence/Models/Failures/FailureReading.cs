using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace EmpathyConsole.Intelligence.Models.Failures;

/// <summary>Turns what a server answers, and what the packages throw, into a kind of failure. Nothing of the words is kept.</summary>
internal static class FailureReading
{
    // a server that echoes a whole prompt is not read to its end
    private const int MostOfABody = 8 * 1024;

    // how Azure and others say in a 400 that it was a filter, not the form of the request
    private static readonly string[] FilterWords = ["content_filter", "content_policy", "ResponsibleAIPolicyViolation", "content management policy"];

    /// <summary>What an answer with another status than 2xx means.</summary>
    public static async Task<ModelFailure> OfAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        var wait = Wait(response.Headers, time);
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(ModelFailureKind.Auth, status),
            HttpStatusCode.PaymentRequired or HttpStatusCode.TooManyRequests => new(ModelFailureKind.RateLimited, status, wait),
            HttpStatusCode.RequestTimeout or HttpStatusCode.GatewayTimeout => new(ModelFailureKind.Timeout, status),
            HttpStatusCode.BadRequest when await SaysFilterAsync(response, cancellation) => new(ModelFailureKind.Filtered, status),
            _ => new(ModelFailureKind.Unavailable, status, wait),
        };
    }

    /// <summary>What a package or the network threw; null for a bug of ours.</summary>
    public static ModelFailure? Of(Exception e) => e switch
    {
        ModelException own => own.Failure,
        OperationCanceledException or TimeoutException => new(ModelFailureKind.Timeout),
        AggregateException many => Of(many.InnerExceptions[0]),
        _ when Inner<ModelException>(e) is { } own => own.Failure,
        HttpRequestException or IOException => new(ModelFailureKind.Unavailable),
        System.ClientModel.ClientResultException or Anthropic.Exceptions.AnthropicIOException => new(ModelFailureKind.Unavailable),

        // an error event in the midst of an answer: overloaded, most of the time
        Anthropic.Exceptions.AnthropicServiceException => new(ModelFailureKind.Unavailable),

        // what the packages throw over something that is not an answer of their protocol
        JsonException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException or Anthropic.Exceptions.AnthropicException => new(ModelFailureKind.Malformed),
        _ => null,
    };

    /// <summary>Retry-After as seconds or as a date; null when there is none, or it has gone by.</summary>
    private static TimeSpan? Wait(HttpResponseHeaders headers, TimeProvider time)
    {
        if (!headers.TryGetValues("Retry-After", out var values) || values.FirstOrDefault()?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(365).TotalSeconds))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > time.GetUtcNow() ? at - time.GetUtcNow()
            : null;
    }

    private static async Task<bool> SaysFilterAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[MostOfABody];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        var text = System.Text.Encoding.UTF8.GetString(buffer, 0, length);
        return FilterWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    private static T? Inner<T>(Exception e)
        where T : Exception
    {
        for (var inner = e.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is T found)
            {
                return found;
            }
        }

        return null;
    }
}
