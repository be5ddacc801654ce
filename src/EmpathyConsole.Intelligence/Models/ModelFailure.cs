using System.Globalization;

namespace EmpathyConsole.Intelligence.Models;

/// <summary>Why a model gave nothing to use. Holds nothing of what the server said: its words may repeat the key.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Status">HTTP status, if one came.</param>
/// <param name="RetryAfter">How long the server asks to wait.</param>
/// <param name="Why">For Malformed: what is wrong with the answer, as the end of a sentence.</param>
public sealed record ModelFailure(ModelFailureKind Kind, int? Status = null, TimeSpan? RetryAfter = null, string? Why = null)
{
    /// <summary>What happened and what to do, for the person who asked.</summary>
    public string Sentence => Kind switch
    {
        ModelFailureKind.Auth => "The model's server refused the key. Ask an admin to check EMPATHY_MODEL_KEY and the address of the model.",
        ModelFailureKind.RateLimited => $"The model has too many requests just now, or its quota is used up. Try again {Later}.",
        ModelFailureKind.Timeout => "The model did not answer in time. Try again; if it keeps happening, an admin can raise Console:Model:TimeoutSeconds.",
        ModelFailureKind.Refused => "The model declined to write about these quotes. Try again, or ask an admin for another model.",
        ModelFailureKind.Truncated => "The model's answer was cut off before its end. Try again; if it keeps happening, an admin can raise Console:Model:MaxOutputTokens.",
        ModelFailureKind.Malformed => $"The model's answer could not be used: {Why ?? "it was not in the form that was asked for"}. Nothing was stored. Try again, or ask an admin for another model.",
        _ => Status is { } status and >= 400 and < 500
            ? string.Create(CultureInfo.InvariantCulture, $"The model's server did not accept the request (HTTP {status}). Ask an admin to check the address and the name of the model.")
            : "The model can't be reached just now. Try again in a minute; if it keeps happening, ask an admin to check the address of the model.",
    };

    private string Later => RetryAfter switch
    {
        null => "in a minute",
        { TotalSeconds: < 90 } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Max(1, Math.Ceiling(wait.TotalSeconds)):0} seconds"),
        { TotalMinutes: < 90 } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Ceiling(wait.TotalMinutes):0} minutes"),
        { } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Ceiling(wait.TotalHours):0} hours"),
    };
}
