namespace EmpathyConsole.Application.Moments.People;

/// <summary>When a yes or a no can have been said.</summary>
internal static class ConsentTimes
{
    public const string Ahead = "A consent's 'time' lies more than a day ahead: the newest word counts, and a yes from the future could never be taken back.";

    // clocks differ, and so do time zones
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    public static bool LiesAhead(DateTimeOffset? time, DateTimeOffset now) => time - now > Slack;
}
