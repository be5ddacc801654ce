using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Demo.House;

/// <summary>The last weeks at Leafward, so that the record does not begin with today.</summary>
public static class HistoryContent
{
    public static IReadOnlyList<HistoryLine> Lines { get; } =
    [
        new(34, 10, "Ada Reyes", Room.House, "invite", "member", "Invited Jonah Berg as approver", "/settings/team"),
        new(33, 9, "Mara Lind", Room.Journeys, "create", "journey", "Began the journey 'First order'", "/journeys"),
        new(31, 14, "Ines Duarte", Room.House, "edit", "value", "Reworded the brand value 'The door stays open'", "/settings/brand"),
        new(28, 11, "Yuki Tanaka", Room.Friction, "import", "signals", "Brought in the signals of the month", "/friction"),
        new(26, 16, "Pavel Novak", Room.Journeys, "edit", "journey", "Raised the effort of 'Consultation booking' to 5", "/journeys"),
        new(23, 10, "Mara Lind", Room.Guardrails, "publish", "guardrail", "Published the guardrail 'Tea is not medicine'", "/guardrails"),
        new(9, 9, "Yuki Tanaka", Room.Friction, "note", "metric", "Noted that form abandonment on mobile web has begun to rise", "/friction?metric=form-abandonment&by=channel"),
        new(17, 15, "Tom Okafor", Room.Voices, "rename", "theme", "Renamed a theme to 'Ceremonial or cooking grade'", "/voices"),
        new(14, 13, "Ines Duarte", Room.House, "add", "story", "Added a story with consent: 'My lumpy first week'", "/settings/brand"),
        new(12, 10, "Pavel Novak", Room.Moments, "pause", "people", "Kept a pause that a customer asked for", "/moments"),
        new(8, 17, "Jonah Berg", Room.Concepts, "send-back", "brief", "Sent back the three for 'Gift box, autumn': the second line promises calm", "/concepts"),
        new(5, 9, "Ada Reyes", Room.House, "create", "key", "Made an API key for the shop, with the scope 'write'", "/settings/keys"),
        new(3, 12, "Mara Lind", Room.Guardrails, "edit", "guardrail", "Set 'Nothing creepy' from advise to warn", "/guardrails"),
        new(1, 16, "Yuki Tanaka", Room.Friction, "share", "metric", "Shared time to answer by channel with the team", "/friction?metric=time-to-answer&by=channel"),
    ];

    /// <summary>Mentions that wait in inboxes: from, for, title, detail, link, hours ago.</summary>
    public static IReadOnlyList<(string From, string To, string Title, string Detail, string Link, int HoursAgo)> Mentions { get; } =
    [
        ("Yuki Tanaka", "Mara Lind", "Yuki mentioned you", "The address form on phones loses four of ten since last week. Is the map still right there?", "/friction?metric=form-abandonment&by=channel", 20),
        ("Pavel Novak", "Ines Duarte", "Pavel mentioned you", "Two people on the phone today asked how to leave before they asked what it costs. Worth a brief?", "/voices", 5),
        ("Ines Duarte", "Tom Okafor", "Ines mentioned you", "I have gone through the first third of Spring tin. Your turn, and please be strict.", "/concepts", 3),
        ("Mara Lind", "Yuki Tanaka", "Mara mentioned you", "Do contacts at onboarding go up with the assistant, or am I seeing things?", "/friction?metric=contacts-per-conversion&by=stage", 26),
        ("Ada Reyes", "Pavel Novak", "Ada mentioned you", "Could you look over 'Nothing creepy' before the next letter goes out?", "/guardrails", 30),
    ];
}
