using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Domain.Voices.Searching;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>FTS5 over the words of concepts, kept by triggers; both are made in the SQLite migrations.</summary>
public sealed class SqliteConceptIndex : IConceptIndex
{
    public IQueryable<ConceptMatch> Matching(ConsoleDb db, SearchQuery query, bool ranked)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Matching(db, FtsQuery.Of(query), ranked);
    }

    public IQueryable<ConceptMatch> HoldingAny(ConsoleDb db, IReadOnlyList<SearchTerm> terms) => Matching(db, FtsQuery.Any(terms), ranked: false);

    // materialised as for the voices: the planner must not ask the index once for every concept
    private static IQueryable<ConceptMatch> Matching(ConsoleDb db, string match, bool ranked) => ranked
        ? db.Database.SqlQuery<ConceptMatch>($"WITH found AS MATERIALIZED (SELECT rowid AS Id, rank AS Rank FROM ConceptWords WHERE ConceptWords MATCH {match}) SELECT Id, Rank FROM found")
        : db.Database.SqlQuery<ConceptMatch>($"WITH found AS MATERIALIZED (SELECT rowid AS Id, 0.0 AS Rank FROM ConceptWords WHERE ConceptWords MATCH {match}) SELECT Id, Rank FROM found");
}
