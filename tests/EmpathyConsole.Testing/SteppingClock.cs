namespace EmpathyConsole.Testing;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class SteppingClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}
