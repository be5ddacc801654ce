using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>Checks whole files by the live guardrails; page, API and command line ask this. Nothing of the file is kept.</summary>
public interface IFileCheckDesk
{
    /// <summary>Judges every text of a file.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="file">The file.</param>
    /// <param name="progress">Told how many texts are judged; may be null.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<CheckedFile>> CheckAsync(Caller caller, FileCheck file, IProgress<int>? progress, CancellationToken cancellation);
}
