using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>Tells open screens that somebody in this process said, changed or settled a comment.</summary>
public sealed class CommentWatch
{
    private readonly Watchers<(long Workspace, long JourneyId, MapSide Side), MapSide> watchers = new();

    /// <summary>Calls back on every change of the side's comments until the ticket is disposed. The call comes on the changer's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(long workspace, long journeyId, MapSide side, Action tell) => watchers.Watch((workspace, journeyId, side), _ => tell());

    internal void Tell(long workspace, long journeyId, MapSide side) => watchers.Tell((workspace, journeyId, side), side);
}
