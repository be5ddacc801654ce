namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Turns signals into what a metric counts. Pure; the same signals in any order give the same observations.</summary>
public abstract class MetricKernel
{
    /// <summary>The kinds it looks at.</summary>
    public abstract IReadOnlyList<SignalKind> Kinds { get; }

    /// <summary>Whether it counts by session; then signals of every kind tell where a session without a name ends.</summary>
    public virtual bool CountsSessions => false;

    /// <summary>How far before the asked range signals can matter.</summary>
    public virtual TimeSpan LookBack => TimeSpan.Zero;

    /// <summary>How far after the asked range signals can matter.</summary>
    public virtual TimeSpan LookAhead => TimeSpan.Zero;

    /// <summary>Which signals can meet in one observation.</summary>
    public virtual Togetherness Together => CountsSessions ? Togetherness.Session : Togetherness.Person;

    /// <summary>Whether signals that do not pass the filters say nothing to it.</summary>
    public virtual bool LooksOnlyWithin => false;

    /// <summary>Whether of a named session in a slice only the first event matters, and whether there was a hit (<see cref="IsHit"/>).</summary>
    public virtual bool CountsOnceASlice => false;

    /// <summary>For <see cref="CountsOnceASlice"/>.</summary>
    public virtual bool IsHit(SignalKind kind) => false;

    /// <summary>Writes the observations of the events.</summary>
    /// <param name="sorted">By person, then time; with sessions numbered where the kernel counts sessions.</param>
    /// <param name="into">Where to.</param>
    public abstract void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into);

    /// <summary>The same kernel knowing one workspace: how far its signals are seen, and the codes of its words.</summary>
    public virtual MetricKernel Within(KernelScope scope) => this;

    /// <summary>What the kernel wants to know of a row beside what every event holds; 0 for most.</summary>
    public virtual int Mark(SignalBlock block, int row) => 0;

    private protected static readonly TimeSpan SessionReach = TimeSpan.FromDays(1);
}
