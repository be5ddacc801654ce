using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Domain.Voices.Searching;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>
/// FTS5 over Verbatims.Text as an external-content table, kept by triggers; both are made in the SQLite migrations.
/// </summary>
public sealed class SqliteVoiceIndex : IVoiceIndex
{
    public IQueryable<VoiceMatch> Matching(ConsoleDb db, SearchQuery query, bool ranked)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Matching(db, FtsQuery.Of(query), ranked);
    }

    public IQueryable<VoiceMatch> HoldingAny(ConsoleDb db, IReadOnlyList<SearchTerm> terms) => Matching(db, FtsQuery.Any(terms), ranked: false);

    // Materialised: left to itself the planner may ask the index once for every voice of the workspace, which takes seconds at 100,000.
    private static IQueryable<VoiceMatch> Matching(ConsoleDb db, string match, bool ranked) => ranked
        ? db.Database.SqlQuery<VoiceMatch>($"WITH found AS MATERIALIZED (SELECT rowid AS Id, rank AS Rank FROM VoiceWords WHERE VoiceWords MATCH {match}) SELECT Id, Rank FROM found")
        : db.Database.SqlQuery<VoiceMatch>($"WITH found AS MATERIALIZED (SELECT rowid AS Id, 0.0 AS Rank FROM VoiceWords WHERE VoiceWords MATCH {match}) SELECT Id, Rank FROM found");
}
