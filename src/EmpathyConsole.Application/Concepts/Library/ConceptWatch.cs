using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Tells open screens that verdicts of concepts have changed without anybody touching a concept: an offer ended, a guardrail went live.</summary>
public sealed class ConceptWatch
{
    private readonly Watchers<long, long> watchers = new();

    /// <summary>Calls back until the ticket is disposed. The call comes on the changer's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(long workspace, Action tell) => watchers.Watch(workspace, _ => tell());

    internal void Tell(long workspace) => watchers.Tell(workspace, workspace);
}
