namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>Who did something, and how long it took each time.</summary>
internal sealed class PeopleTimes
{
    public HashSet<int> People { get; } = [];

    /// <summary>Milliseconds, one for each time.</summary>
    public List<long> Times { get; } = [];

    public void Add(int person, long time)
    {
        People.Add(person);
        Times.Add(time);
    }

    public void Merge(PeopleTimes other)
    {
        People.UnionWith(other.People);
        Times.AddRange(other.Times);
    }
}
