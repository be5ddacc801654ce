using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction.Targets;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<SignalBatch> SignalBatches => Set<SignalBatch>();

    public DbSet<SignalSegment> SignalSegments => Set<SignalSegment>();

    public DbSet<SignalStanding> SignalStandings => Set<SignalStanding>();

    public DbSet<SignalRollup> SignalRollups => Set<SignalRollup>();

    public DbSet<SignalKeeping> SignalKeepings => Set<SignalKeeping>();

    public DbSet<SignalWord> SignalWords => Set<SignalWord>();

    public DbSet<SignalImport> SignalImports => Set<SignalImport>();

    public DbSet<SignalReject> SignalRejects => Set<SignalReject>();

    public DbSet<SavedQuestion> SavedQuestions => Set<SavedQuestion>();

    public DbSet<OwnMetric> OwnMetrics => Set<OwnMetric>();

    public DbSet<OwnMetricVersion> OwnMetricVersions => Set<OwnMetricVersion>();

    public DbSet<SiteKey> SiteKeys => Set<SiteKey>();

    public DbSet<RememberedSignalMapping> RememberedSignalMappings => Set<RememberedSignalMapping>();

    public DbSet<Board> Boards => Set<Board>();

    public DbSet<BoardTile> BoardTiles => Set<BoardTile>();

    public DbSet<Baseline> Baselines => Set<Baseline>();

    public DbSet<Target> Targets => Set<Target>();

    public DbSet<DigestReceiver> DigestReceivers => Set<DigestReceiver>();

    public DbSet<DigestSending> DigestSendings => Set<DigestSending>();
}
