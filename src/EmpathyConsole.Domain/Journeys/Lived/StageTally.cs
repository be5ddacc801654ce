using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>Counts one stage of the plan.</summary>
internal sealed class StageTally
{
    private readonly HashSet<int> left = [], still = [], known = [];
    private readonly List<long> toNext = [];

    public HashSet<int> Reached { get; } = [];

    public HashSet<int> Entered { get; } = [];

    /// <summary>Stays, milliseconds.</summary>
    public List<long> Here { get; } = [];

    /// <summary>A stay after which the person went on.</summary>
    public void GoneOn(int person, long here, long next, bool known)
    {
        Here.Add(here);
        toNext.Add(next);
        if (known)
        {
            this.known.Add(person);
        }
    }

    /// <summary>A stay after which nothing of the plan came.</summary>
    public void Ended(int person, long here, bool left)
    {
        Here.Add(here);
        if (left)
        {
            this.left.Add(person);
            known.Add(person);
        }
        else
        {
            still.Add(person);
        }
    }

    public void Merge(StageTally other)
    {
        Reached.UnionWith(other.Reached);
        Entered.UnionWith(other.Entered);
        left.UnionWith(other.left);
        still.UnionWith(other.still);
        known.UnionWith(other.known);
        Here.AddRange(other.Here);
        toNext.AddRange(other.toNext);
    }

    public StageLived Of(string stage, bool last) => new(
        stage,
        Reached.Count,
        Entered.Count,
        left.Count,
        still.Count,
        known.Count,
        last || known.Count == 0 ? null : Proportion.Wilson(left.Count, known.Count),
        TypicalTime.Of(Here),
        TypicalTime.Of(toNext));
}
