using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Application.Friction.Store;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<SignalBatch> SignalBatches => Set<SignalBatch>();

    public DbSet<SignalSegment> SignalSegments => Set<SignalSegment>();

    public DbSet<SignalStanding> SignalStandings => Set<SignalStanding>();

    public DbSet<SignalWord> SignalWords => Set<SignalWord>();

    public DbSet<SignalImport> SignalImports => Set<SignalImport>();

    public DbSet<SignalReject> SignalRejects => Set<SignalReject>();

    public DbSet<SavedQuestion> SavedQuestions => Set<SavedQuestion>();

    public DbSet<SiteKey> SiteKeys => Set<SiteKey>();

    public DbSet<RememberedSignalMapping> RememberedSignalMappings => Set<RememberedSignalMapping>();
}
