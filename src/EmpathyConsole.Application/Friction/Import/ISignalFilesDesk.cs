using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Looks at a file of signals before it is brought in, and remembers how files like it are mapped.</summary>
public interface ISignalFilesDesk
{
    /// <summary>Stages a file and looks at it, mapped as the last one like it. An empty or unreadable file is invalid.</summary>
    Task<Result<SignalPreview>> StageAsync(Caller caller, Stream file, string fileName, CancellationToken cancellation);

    /// <summary>Looks at the caller's own staged file; with no mapping as the last one like it.</summary>
    Task<Result<SignalPreview>> PreviewAsync(Caller caller, string upload, SignalFileMapping? mapping, CancellationToken cancellation);

    /// <summary>Begins to bring it in, and remembers the mapping for files of its shape.</summary>
    Task<Result<JobProgress>> StartAsync(Caller caller, string upload, SignalFileMapping mapping, CancellationToken cancellation);

    /// <summary>Forgets a remembered mapping: the next file of its shape is read as usual.</summary>
    Task<Result<Done>> ForgetAsync(Caller caller, long rememberedId, CancellationToken cancellation);
}
