using System.Text.Json;

namespace EmpathyConsole.Domain.Moments;

/// <summary>One person, one context, now: what a decision is asked about.</summary>
/// <param name="Person">Pseudonymous key.</param>
/// <param name="Channel">Channel slug: email, sms, landing-page, chat, ...</param>
/// <param name="Time">When; the clock's now when absent.</param>
/// <param name="Stage">Stage slug or null.</param>
/// <param name="Campaign">Campaign or null.</param>
/// <param name="Purpose">What a message would be for, as consent names it; "marketing" when absent. "service" is outside the cap.</param>
/// <param name="Text">What the person wrote, if they did.</param>
/// <param name="Page">The page they are on.</param>
/// <param name="Query">What they searched for.</param>
/// <param name="Facts">Anything else the caller knows; looked at only where a rule asks for it.</param>
public sealed record Moment(
    string Person,
    string Channel,
    DateTimeOffset? Time = null,
    string? Stage = null,
    string? Campaign = null,
    string? Purpose = null,
    string? Text = null,
    string? Page = null,
    string? Query = null,
    IReadOnlyDictionary<string, JsonElement>? Facts = null);
