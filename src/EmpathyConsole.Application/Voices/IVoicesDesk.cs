using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>The Voices room: bring in what people said, read the themes in it, judge them.</summary>
public interface IVoicesDesk
{
    /// <summary>Keeps an upload until it is brought in, and gives a first look at it.</summary>
    Task<Result<ImportPreview>> StageAsync(Caller caller, string fileName, Stream content, CancellationToken cancellation);

    /// <summary>The same for pasted text, one voice a line.</summary>
    Task<Result<ImportPreview>> StagePasteAsync(Caller caller, string text, CancellationToken cancellation);

    /// <summary>Looks at a staged file again, with another mapping; without one, or with one that names no text column, it is guessed.</summary>
    Task<Result<ImportPreview>> PreviewAsync(Caller caller, string upload, VoiceMapping? mapping, CancellationToken cancellation);

    /// <summary>Queues the import of a staged file.</summary>
    Task<Result<StartedImport>> StartImportAsync(Caller caller, string upload, VoiceMapping mapping, CancellationToken cancellation);

    /// <summary>The last imports, newest first.</summary>
    Task<Result<IReadOnlyList<ImportOutcome>>> ImportsAsync(Caller caller, int limit, CancellationToken cancellation);

    Task<Result<ImportOutcome>> OutcomeAsync(Caller caller, long importId, CancellationToken cancellation);

    /// <summary>Rejected rows in file order; only for the one who imported, and for admins.</summary>
    Task<Result<IReadOnlyList<Reject>>> RejectsAsync(Caller caller, long importId, int limit, CancellationToken cancellation);

    /// <summary>Queues finding themes again; gives the job.</summary>
    Task<Result<long>> MineAgainAsync(Caller caller, CancellationToken cancellation);

    Task<Result<ThemeList>> ThemesAsync(Caller caller, ThemeFilter filter, CancellationToken cancellation);

    /// <summary>The same themes with their most typical quotes, for files and other programs.</summary>
    Task<Result<IReadOnlyList<ThemeExport>>> ExportAsync(Caller caller, ThemeFilter filter, CancellationToken cancellation);

    /// <summary>One theme, counted over the voices that pass the filter (its kind and status are ignored). One that was merged gives the theme it went into.</summary>
    Task<Result<ThemeDetail>> ThemeAsync(Caller caller, long themeId, ThemeFilter filter, CancellationToken cancellation);

    /// <summary>All voices of a theme, most typical first.</summary>
    Task<Result<Page<ThemeVoice>>> ThemeVoicesAsync(Caller caller, long themeId, int skip, int take, CancellationToken cancellation);

    Task<Result<Done>> AcceptAsync(Caller caller, long themeId, CancellationToken cancellation);

    Task<Result<Done>> RejectAsync(Caller caller, long themeId, CancellationToken cancellation);

    /// <summary>Gives a theme a name of one's own: 2 to 80 characters.</summary>
    Task<Result<Done>> RenameAsync(Caller caller, long themeId, string label, CancellationToken cancellation);

    /// <summary>Takes back the caller's own last judgement, of whatever kind; gives the theme to look at.</summary>
    Task<Result<long>> UndoAsync(Caller caller, CancellationToken cancellation);
}
