using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Record;

/// <summary>Writes the record.</summary>
public static class RecordExtensions
{
    /// <summary>Adds a line to the record; it is saved with everything else in this context.</summary>
    public static void Note(this ConsoleDb db, Caller caller, Room room, string verb, string subjectKind, object subjectId, string summary, string link = "") =>
        db.Record.Add(new()
        {
            At = db.Now,
            ActorKind = caller.Kind,
            ActorId = caller.Id,
            ActorName = caller.Name,
            Room = room,
            Verb = verb,
            SubjectKind = subjectKind,
            SubjectId = Convert.ToString(subjectId, System.Globalization.CultureInfo.InvariantCulture) ?? "",
            Summary = summary,
            Link = link,
        });
}
