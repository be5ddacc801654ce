namespace EmpathyConsole.Domain.Friction.Sites;

/// <summary>What a site key may write at most. Its key can be read by everybody who opens the page, so the limits are what stands before the store.</summary>
public static class SiteLimits
{
    /// <summary>Bytes of one delivery: what a browser still sends while a page closes.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>Signals of one delivery.</summary>
    public const int MostSignals = 100;

    /// <summary>The least and the most deliveries a minute a key can be given, and what it gets at first.</summary>
    public const int LeastPerMinute = 10;

    public const int MostPerMinute = 60_000;

    public const int UsualPerMinute = 3_000;

    /// <summary>Origins of one key.</summary>
    public const int MostOrigins = 20;

    /// <summary>One address may use a fifth of what its key may, so that one visitor can't silence all others.</summary>
    public static int PerAddress(int perMinute) => Math.Max(LeastPerMinute, perMinute / 5);
}
