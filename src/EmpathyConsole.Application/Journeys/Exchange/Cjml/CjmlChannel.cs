using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>What a touchpoint is, told from the name of its channel.</summary>
internal static class CjmlChannel
{
    // looked for in this order: "web chat" is a chat, "e-mail" is no mail
    private static readonly (string Word, TouchpointKind Kind)[] Words =
    [
        ("email", TouchpointKind.Email),
        ("e-mail", TouchpointKind.Email),
        ("chat", TouchpointKind.Chat),
        ("sms", TouchpointKind.Message),
        ("message", TouchpointKind.Message),
        ("phone", TouchpointKind.Call),
        ("call", TouchpointKind.Call),
        ("face", TouchpointKind.Meeting),
        ("meeting", TouchpointKind.Meeting),
        ("in-person", TouchpointKind.Meeting),
        ("package", TouchpointKind.Parcel),
        ("parcel", TouchpointKind.Parcel),
        ("letter", TouchpointKind.Letter),
        ("mail", TouchpointKind.Letter),
        ("form", TouchpointKind.Form),
        ("web", TouchpointKind.Page),
        ("internet", TouchpointKind.Page),
        ("app", TouchpointKind.Page),
        ("self-service", TouchpointKind.Page),
        ("document", TouchpointKind.Document),
        ("social", TouchpointKind.Community),
        ("event", TouchpointKind.Event),
    ];

    public static TouchpointKind Kind(string channel) =>
        Words.Where(w => channel.Contains(w.Word, StringComparison.OrdinalIgnoreCase)).Select(w => (TouchpointKind?)w.Kind).FirstOrDefault() ?? TouchpointKind.Other;
}
