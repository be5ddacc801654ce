using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction;

/// <summary>Kinds of signals and their values as people read them.</summary>
public static class KindNames
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>"Form start", "CES answer".</summary>
    public static string Of(SignalKind kind) => kind switch
    {
        SignalKind.Ces => "Effort answer",
        SignalKind.Csat => "Satisfaction answer",
        SignalKind.Nps => "Recommendation answer",
        SignalKind.Send => "Message sent",
        SignalKind.Open => "Message opened",
        SignalKind.Click => "Message clicked",
        SignalKind.Work => "Work done",
        _ => SignalKinds.Slug(kind) is var slug ? char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ') : "",
    };

    /// <summary>A value with the unit of its kind; empty where there is none.</summary>
    public static string Value(SignalKind kind, double? value) => value is not { } v ? "" : kind switch
    {
        SignalKind.PageView or SignalKind.PageExit or SignalKind.DeadEnd or SignalKind.Hesitation or SignalKind.TaskStart or SignalKind.TaskComplete => v.ToString("#,0.#", Plain) + " s",
        SignalKind.HumanReply or SignalKind.ContactResolved or SignalKind.Work => v.ToString("#,0.#", Plain) + " min",
        _ => v.ToString("#,0.##", Plain),
    };
}
