using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>What goes beyond a single import: remembered mappings, going on, taking out again, pushes.</summary>
public interface IBringInDesk
{
    /// <summary>Looks at a staged file as one of a source: mapped as the last one from there, where its columns allow.</summary>
    Task<Result<ImportPreview>> PreviewFromAsync(Caller caller, string upload, string source, CancellationToken cancellation);

    /// <summary>Forgets a remembered mapping: the next file of its shape is guessed again.</summary>
    Task<Result<Done>> ForgetAsync(Caller caller, long rememberedId, CancellationToken cancellation);

    /// <summary>Goes on with an import that was cancelled or failed, where it stopped; gives the job.</summary>
    Task<Result<StartedImport>> GoOnAsync(Caller caller, long importId, CancellationToken cancellation);

    /// <summary>
    /// Takes an import's voices out again, for the one who brought it in and for admins. Voices in a theme that somebody judged, and those that
    /// something else rests on, stay. Gives how many went and how many stayed.
    /// </summary>
    Task<Result<TakenOut>> TakeOutAsync(Caller caller, long importId, CancellationToken cancellation);

    /// <summary>
    /// Stages and starts what another program pushes. With a key, the same push again gives the import that exists; the same key with other
    /// content is refused.
    /// </summary>
    Task<Result<StartedImport>> PushAsync(Caller caller, VoicePush push, CancellationToken cancellation);
}
