using System.Globalization;

namespace EmpathyConsole.Intelligence.Models.Failures;

/// <summary>Why a model gave nothing to use. Holds nothing of what the server said: its words may repeat the key.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Status">HTTP status, if one came.</param>
/// <param name="RetryAfter">How long the server asks to wait.</param>
/// <param name="Why">For Malformed: what is wrong with the answer, as the end of a sentence.</param>
public sealed record ModelFailure(ModelFailureKind Kind, int? Status = null, TimeSpan? RetryAfter = null, string? Why = null)
{
    /// <summary>The kind as it is stored and as programs read it: auth, rate-limit, timeout, refusal, filtered, truncated, malformed, unavailable, budget.</summary>
    public string Slug => Kind switch
    {
        ModelFailureKind.Auth => "auth",
        ModelFailureKind.RateLimited => "rate-limit",
        ModelFailureKind.Timeout => "timeout",
        ModelFailureKind.Refused => "refusal",
        ModelFailureKind.Filtered => "filtered",
        ModelFailureKind.Truncated => "truncated",
        ModelFailureKind.Malformed => "malformed",
        ModelFailureKind.OverBudget => "budget",
        _ => "unavailable",
    };

    /// <summary>What happened and what to do, for the person who asked.</summary>
    public string Sentence => Kind switch
    {
        ModelFailureKind.Auth => "The model's key was not accepted. An admin can check EMPATHY_MODEL_KEY and the address under Language model in the settings.",
        ModelFailureKind.RateLimited => $"The model has too many requests just now, or its quota is used up. Try again {Later}.",
        ModelFailureKind.Timeout => "The model did not answer in time. Try again; if it keeps happening, an admin can raise the timeout under Language model in the settings.",
        ModelFailureKind.Refused => "The model declined to write about these quotes. Try again, choose other themes, or ask an admin for another model.",
        ModelFailureKind.Filtered => "A filter before the model held the request or its answer back. Choose other quotes, or ask an admin for another model.",
        ModelFailureKind.Truncated => "The model's answer was cut off before its end. Try again; if it keeps happening, an admin can raise the longest answer under Language model in the settings.",
        ModelFailureKind.Malformed => $"The model's answer could not be used: {Why ?? "it was not in the form that was asked for"}. Nothing was stored. Try again, or ask an admin for another model.",
        ModelFailureKind.OverBudget => "The run has used up the tokens it may use. An admin can raise the budget under Language model in the settings.",
        _ => Status is { } status and >= 400 and < 500
            ? string.Create(CultureInfo.InvariantCulture, $"The model's server did not accept the request (HTTP {status}). Ask an admin to check the address and the name of the model.")
            : "The model can't be reached just now. Try again in a minute; if it keeps happening, ask an admin to check the address of the model.",
    };

    /// <summary>A short wait may help: too many requests, a server in trouble, a connection that broke.</summary>
    internal bool MayPass => Kind is ModelFailureKind.RateLimited || (Kind is ModelFailureKind.Unavailable && Status is null or >= 500 or 408 or 409);

    /// <summary>The server did not like how it was asked; it may take a plainer request.</summary>
    internal bool IsAboutForm => Kind is ModelFailureKind.Unavailable && Status is 400 or 415 or 422 or 501;

    private string Later => RetryAfter switch
    {
        null => "in a minute",
        { TotalSeconds: < 90 } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Max(1, Math.Ceiling(wait.TotalSeconds)):0} seconds"),
        { TotalMinutes: < 90 } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Ceiling(wait.TotalMinutes):0} minutes"),
        { TotalHours: < 48 } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Ceiling(wait.TotalHours):0} hours"),
        { } wait => string.Create(CultureInfo.InvariantCulture, $"in {Math.Ceiling(wait.TotalDays):0} days"),
    };
}
