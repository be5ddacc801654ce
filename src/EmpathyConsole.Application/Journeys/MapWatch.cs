using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Tells open screens that a map was changed, by whoever changed it in this process.</summary>
public sealed class MapWatch
{
    private readonly Watchers<(long Workspace, long JourneyId), MapChanged> watchers = new();

    /// <summary>Calls back on every change of the journey until the ticket is disposed. The call comes on the changer's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(long workspace, long journeyId, Action<MapChanged> tell) => watchers.Watch((workspace, journeyId), tell);

    internal void Tell(MapChanged change) => watchers.Tell((change.Workspace, change.JourneyId), change);
}
