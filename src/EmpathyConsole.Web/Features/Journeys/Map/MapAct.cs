namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>Something a person asks to be done with a map, by key, drag or menu.</summary>
/// <param name="What">"undo", "redo", "fill", "level", "remove", "left", "right", "up", "down", "before", "after", "append", "drop", "comment".</param>
/// <param name="Place">What it is about, of <see cref="Application.Journeys.Maps.MapPlace"/>.</param>
/// <param name="Target">A stage's key, for a drop.</param>
/// <param name="Index">The place it is dropped at, or the level that was typed.</param>
public sealed record MapAct(string What, string Place, string? Target, int Index)
{
    /// <summary>What a new stage is called; its key is made of it.</summary>
    public string Name { get; init; } = "";
}
