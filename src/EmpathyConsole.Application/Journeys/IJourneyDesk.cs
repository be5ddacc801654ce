using EmpathyConsole.Application.Journeys.Drawing;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>The Journeys room: maps of intent, fear and effort, tied to what customers said.</summary>
public interface IJourneyDesk
{
    /// <summary>Every journey with its map, by name.</summary>
    Task<Result<IReadOnlyList<JourneyMap>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>One map. A journey that has no map of how it should be answers so.</summary>
    Task<Result<JourneyMap>> GetAsync(Caller caller, long id, MapSide side, CancellationToken cancellation);

    /// <summary>Starts a journey from a template, or with the seven stages and nothing said; gives its id.</summary>
    Task<Result<long>> CreateAsync(Caller caller, JourneyDraft draft, CancellationToken cancellation);

    /// <summary>Changes name, persona, description and kind.</summary>
    Task<Result<Done>> RenameAsync(Caller caller, long id, JourneyDraft draft, CancellationToken cancellation);

    /// <summary>A copy with all cells and evidence, named "... (copy)"; gives its id.</summary>
    Task<Result<long>> DuplicateAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Removes a journey for good. The name must be typed to confirm; case does not matter.</summary>
    Task<Result<Done>> DeleteAsync(Caller caller, long id, string typedName, CancellationToken cancellation);

    /// <summary>Starts the map of how it should be as a copy of the map as it is; where there is one, nothing happens.</summary>
    Task<Result<Done>> StartToBeAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>
    /// Changes a map. What others changed meanwhile stays; where they changed the very same, nothing of the edit is saved and the
    /// outcome names each such place with both.
    /// </summary>
    Task<Result<EditOutcome>> EditAsync(Caller caller, PlanEdit edit, CancellationToken cancellation);

    /// <summary>
    /// Takes back the caller's own latest change of this map. Somebody else's work is never touched: what was written over since stays,
    /// and the sentence says so; a change of which nothing is left is passed over with a conflict, and the next call takes back the one before.
    /// </summary>
    Task<Result<UndoneEdit>> UndoAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation);

    /// <summary>Does again what the caller took back last, as long as they changed nothing else since.</summary>
    Task<Result<UndoneEdit>> RedoAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation);

    /// <summary>The latest 200 changes of a map, newest first.</summary>
    Task<Result<IReadOnlyList<EditLine>>> HistoryAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation);

    /// <summary>Rests a cell on a theme, on collected quotes or on a metric; linking it twice changes nothing. Gives the map as it stands.</summary>
    Task<Result<JourneyMap>> LinkAsync(Caller caller, CellPlace place, EvidenceRef evidence, CancellationToken cancellation);

    /// <summary>Takes it off.</summary>
    Task<Result<JourneyMap>> UnlinkAsync(Caller caller, CellPlace place, EvidenceRef evidence, CancellationToken cancellation);

    /// <summary>The collections a cell can rest on, by name, with their quotes.</summary>
    Task<Result<IReadOnlyList<CollectionEvidence>>> CollectionsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The themes a cell can rest on, accepted ones first, with three quotes each.</summary>
    Task<Result<IReadOnlyList<ThemeEvidence>>> ThemesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The personas a journey can belong to, by name.</summary>
    Task<Result<IReadOnlyList<PersonaChoice>>> PersonasAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The journey as a file: JSON with both sides that can be brought in again without loss, or CSV with a row a stage and a row a touchpoint.</summary>
    Task<Result<JourneyFile>> ExportAsync(Caller caller, long id, JourneyFormat format, CancellationToken cancellation);

    /// <summary>A side of a journey as pictures: on sheets of A3 for the printer, and whole. A journey that has no map of how it should be answers so.</summary>
    Task<Result<MapDrawing>> DrawAsync(Caller caller, long id, MapSide side, CancellationToken cancellation);

    /// <summary>Makes a journey of a file, JSON or CJML, told apart by what is in it. Says what could not be taken over.</summary>
    Task<Result<ImportedJourney>> ImportAsync(Caller caller, string text, CancellationToken cancellation);
}
