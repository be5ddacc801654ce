using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Mining;
using EmpathyConsole.Application.Voices.Prose;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Shaping;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Verbatim> Verbatims => Set<Verbatim>();

    public DbSet<VoiceImport> VoiceImports => Set<VoiceImport>();

    public DbSet<RejectedRow> RejectedRows => Set<RejectedRow>();

    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<ThemeMember> ThemeMembers => Set<ThemeMember>();

    public DbSet<ThemeJudgement> ThemeJudgements => Set<ThemeJudgement>();

    public DbSet<MiningRun> MiningRuns => Set<MiningRun>();

    public DbSet<MiningChange> MiningChanges => Set<MiningChange>();

    public DbSet<ThemeProse> ThemeProse => Set<ThemeProse>();

    public DbSet<InferredSpan> InferredSpans => Set<InferredSpan>();

    public DbSet<RememberedMapping> RememberedMappings => Set<RememberedMapping>();

    public DbSet<WatchedFolder> WatchedFolders => Set<WatchedFolder>();

    public DbSet<WatchedFile> WatchedFiles => Set<WatchedFile>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<SavedSearchLook> SavedSearchLooks => Set<SavedSearchLook>();

    public DbSet<QuoteCollection> QuoteCollections => Set<QuoteCollection>();

    public DbSet<CollectedQuote> CollectedQuotes => Set<CollectedQuote>();

    public DbSet<Learning> Learnings => Set<Learning>();

    public DbSet<ThemeMove> ThemeMoves => Set<ThemeMove>();

    public DbSet<KeptUnsorted> KeptUnsorted => Set<KeptUnsorted>();
}
