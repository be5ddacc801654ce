using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>What the lanes and their contents are called on screen.</summary>
public static class LaneWords
{
    /// <summary>Lanes that can be left out of the picture, with their names.</summary>
    public static IReadOnlyList<(Lane Lane, string Key, string Name)> Optional { get; } =
    [
        (Lane.Voices, "voices", "In their words"), (Lane.Touchpoints, "touchpoints", "Touchpoints"), (Lane.Channels, "channels", "Channels"), (Lane.Answers, "answers", "Who answers"),
        (Lane.Measured, "measured", "Measured"), (Lane.Owner, "owner", "Owner"), (Lane.Ideas, "ideas", "Ideas"), (Lane.Zone, "zone", "Value zone"),
    ];

    /// <summary>The part a lane shows; null for the others.</summary>
    public static StagePart? Part(Lane lane) => lane switch { Lane.Intent => StagePart.Intent, Lane.Fear => StagePart.Fear, Lane.Effort => StagePart.Effort, _ => null };

    public static string Name(Lane lane) => Optional.FirstOrDefault(o => o.Lane == lane).Name ?? lane.ToString();

    public static string Rung(LadderRung? rung) => rung switch
    {
        LadderRung.Machine => "AI answers",
        LadderRung.MachineWithExit => "AI, exit in sight",
        LadderRung.Prepared => "AI prepares",
        LadderRung.Specialist => "A specialist answers",
        _ => "",
    };

    public static string RungAtLength(LadderRung rung) => rung switch
    {
        LadderRung.Machine => "0: AI answers",
        LadderRung.MachineWithExit => "1: AI answers, an exit to a person in sight",
        LadderRung.Prepared => "2: AI prepares, a person answers",
        _ => "3: a specialist answers",
    };

    public static string Kind(TouchpointKind kind) => kind switch
    {
        TouchpointKind.Email => "E-mail",
        TouchpointKind.Outreach => "One-to-one outreach",
        TouchpointKind.Internal => "Inside the team",
        _ => kind.ToString(),
    };

    public static string Icon(TouchpointKind kind) => kind switch
    {
        TouchpointKind.Ad => "campaign",
        TouchpointKind.Page => "web",
        TouchpointKind.Form => "list_alt",
        TouchpointKind.Email => "mail",
        TouchpointKind.Message => "sms",
        TouchpointKind.Chat => "chat",
        TouchpointKind.Call => "call",
        TouchpointKind.Meeting => "groups",
        TouchpointKind.Event => "event",
        TouchpointKind.Community => "forum",
        TouchpointKind.Outreach => "person_raised_hand",
        TouchpointKind.Letter => "drafts",
        TouchpointKind.Parcel => "package_2",
        TouchpointKind.Document => "description",
        TouchpointKind.Internal => "sync_alt",
        _ => "radio_button_unchecked",
    };

    /// <summary>Where a branch leads, as the map calls it.</summary>
    public static string Target(JourneyPlan plan, string key)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Touchpoint(key)?.Touchpoint.Name ?? plan.Stage(key)?.Name ?? key;
    }
}
