namespace EmpathyConsole.Domain.House;

/// <summary>How a room is shown: its verb in the loop, its icon (Material Symbols) and where its page lies.</summary>
public sealed record RoomPlan(Room Room, string Name, string Verb, string Icon, string Path)
{
    /// <summary>The rooms in loop order.</summary>
    public static IReadOnlyList<RoomPlan> Loop { get; } =
    [
        new(Room.Voices, "Voices", "listen", "hearing", "/voices"),
        new(Room.Journeys, "Journeys", "map", "route", "/journeys"),
        new(Room.Guardrails, "Guardrails", "guard", "shield", "/guardrails"),
        new(Room.Concepts, "Concepts", "create and choose", "lightbulb", "/concepts"),
        new(Room.Moments, "Moments", "meet the customer", "forum", "/moments"),
        new(Room.Friction, "Friction", "measure", "query_stats", "/friction"),
        new(Room.Governance, "Governance", "check and account", "fact_check", "/governance"),
    ];

    /// <summary>The plan of one room of the loop.</summary>
    public static RoomPlan Of(Room room) => Loop.First(p => p.Room == room);
}
