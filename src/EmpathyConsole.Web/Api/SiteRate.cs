using System.Threading.RateLimiting;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Domain.Friction.Sites;

namespace EmpathyConsole.Web.Api;

/// <summary>
/// How often a site key may deliver: so often a minute, and one address a fifth of it. The address is only compared, in memory, and forgotten with
/// its minute.
/// </summary>
internal sealed class SiteRate : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<(SitePass Pass, string Address)> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(SitePass Pass, string Address), (long, int, string)>(d => Of((d.Pass.Caller.Id, d.Pass.PerMinute, d.Address), SiteLimits.PerAddress(d.Pass.PerMinute))),
        PartitionedRateLimiter.Create<(SitePass Pass, string Address), (long, int)>(d => Of((d.Pass.Caller.Id, d.Pass.PerMinute), d.Pass.PerMinute)));

    /// <summary>Null when it may deliver; else how long to wait.</summary>
    public TimeSpan? Wait(SitePass pass, string address)
    {
        using var lease = limiter.AttemptAcquire((pass, address));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window;
    }

    public void Dispose() => limiter.Dispose();

    // the limit is part of the key, so that a changed one holds at once
    private static RateLimitPartition<TKey> Of<TKey>(TKey key, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = limit, Window = Window });
}
