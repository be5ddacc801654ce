using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts;

/// <summary>Saves, and turns "somebody else was faster" into an answer.</summary>
internal static class ConceptsSaving
{
    /// <summary>Null when saved.</summary>
    public static async Task<Problem?> SaveOrConflictAsync(this ConsoleDb db, string what, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || Data.Databases.Sqlite.IsDouble(e))
        {
            return ChangedMeanwhile(what);
        }
    }

    public static Problem ChangedMeanwhile(string what) =>
        Problem.Conflict($"{what} was changed by somebody else a moment ago. Reload the page to see the newest, then try again.");

    /// <summary>Why this caller may not, or why it takes a person where the caller is a key or the terminal; null when a person may.</summary>
    public static Problem? RefusalButForPeople(this Caller caller, Operation operation, string sentence) =>
        caller.Refusal(operation) ?? (caller.Kind == CallerKind.Member ? null : Problem.Forbidden(sentence));

    public static Problem NoBrief(long id) => Problem.NotFound($"There is no brief {id} here. It may have been removed.");

    public static Problem NoConcept(long id) => Problem.NotFound($"There is no concept {id} here.");
}
