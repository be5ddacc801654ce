using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys;

/// <summary>The Journeys room: maps of intent, fear and effort, tied to what customers said.</summary>
public interface IJourneyDesk
{
    /// <summary>Every journey with its map, by name.</summary>
    Task<Result<IReadOnlyList<JourneyMap>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>One map.</summary>
    Task<Result<JourneyMap>> GetAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Starts a journey with the seven default stages; gives its id.</summary>
    Task<Result<long>> CreateAsync(Caller caller, JourneyDraft draft, CancellationToken cancellation);

    /// <summary>Changes name, persona and description.</summary>
    Task<Result<Done>> RenameAsync(Caller caller, long id, JourneyDraft draft, CancellationToken cancellation);

    /// <summary>A copy with all cells and evidence, named "... (copy)"; gives its id.</summary>
    Task<Result<long>> DuplicateAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Removes a journey for good. The name must be typed to confirm; case does not matter.</summary>
    Task<Result<Done>> DeleteAsync(Caller caller, long id, string typedName, CancellationToken cancellation);

    /// <summary>Changes one cell. When somebody else changed it since it was read, nothing is saved and the conflict tells both.</summary>
    Task<Result<MapCell>> EditCellAsync(Caller caller, CellDraft draft, CancellationToken cancellation);

    /// <summary>
    /// Takes back the caller's own latest edit of a cell in this journey. Somebody else's work is never touched: an edit that was
    /// written over since is passed over, with a conflict that says so, and the next call takes back the one before it.
    /// </summary>
    Task<Result<UndoneEdit>> UndoAsync(Caller caller, long journeyId, CancellationToken cancellation);

    /// <summary>Rests a cell on a theme; linking it twice changes nothing.</summary>
    Task<Result<Done>> LinkAsync(Caller caller, long stageId, StagePart part, long themeId, CancellationToken cancellation);

    /// <summary>Takes a theme off a cell.</summary>
    Task<Result<Done>> UnlinkAsync(Caller caller, long stageId, StagePart part, long themeId, CancellationToken cancellation);

    /// <summary>Rests a cell on a collection of quotes, or on one quote of it (0 for all); linking it twice changes nothing.</summary>
    Task<Result<Done>> LinkQuotesAsync(Caller caller, long stageId, StagePart part, long collectionId, long quoteId, CancellationToken cancellation);

    /// <summary>Takes them off.</summary>
    Task<Result<Done>> UnlinkQuotesAsync(Caller caller, long stageId, StagePart part, long collectionId, long quoteId, CancellationToken cancellation);

    /// <summary>The collections a cell can rest on, by name, with their quotes.</summary>
    Task<Result<IReadOnlyList<CollectionEvidence>>> CollectionsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The themes a cell can rest on, accepted ones first, with three quotes each.</summary>
    Task<Result<IReadOnlyList<ThemeEvidence>>> ThemesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The personas a journey can belong to, by name.</summary>
    Task<Result<IReadOnlyList<PersonaChoice>>> PersonasAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The journey as a file: JSON that can be brought in again without loss, or CSV with a row a stage.</summary>
    Task<Result<JourneyFile>> ExportAsync(Caller caller, long id, JourneyFormat format, CancellationToken cancellation);

    /// <summary>Makes a journey of a JSON file. Says what could not be taken over.</summary>
    Task<Result<ImportedJourney>> ImportAsync(Caller caller, string json, CancellationToken cancellation);
}
