using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Labelled lines: what guardrails are measured against. Whoever may edit guardrails may change them, whoever may read guardrails may read them.</summary>
public interface ILabelDesk
{
    /// <summary>What there is.</summary>
    Task<Result<LabelStock>> StockAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Lines, newest first.</summary>
    Task<Result<Page<LabelledLine>>> FindAsync(Caller caller, LabelFilter filter, int skip, int take, CancellationToken cancellation);

    /// <summary>Adds lines; those that are there already with the same label change nothing. The numbers of the added.</summary>
    Task<Result<IReadOnlyList<long>>> AddAsync(Caller caller, IReadOnlyList<NewLabel> lines, CancellationToken cancellation);

    /// <summary>Changes a line. How it read before, for an undo.</summary>
    Task<Result<NewLabel>> ChangeAsync(Caller caller, long id, NewLabel line, CancellationToken cancellation);

    /// <summary>Deletes lines. What they said, for an undo by <see cref="AddAsync"/>.</summary>
    Task<Result<IReadOnlyList<NewLabel>>> DeleteAsync(Caller caller, IReadOnlyList<long> ids, CancellationToken cancellation);

    /// <summary>Reads a file's columns and guesses what they say. Nothing is brought in yet.</summary>
    Task<Result<LabelLook>> LookAsync(Caller caller, string fileName, Stream content, CancellationToken cancellation);

    /// <summary>Brings a file in as a job: its number. The same file twice adds nothing.</summary>
    Task<Result<long>> BringAsync(Caller caller, string token, LabelMapping mapping, CancellationToken cancellation);

    /// <summary>What became of a file, by its job.</summary>
    Task<Result<LabelUpload>> UploadAsync(Caller caller, long jobId, CancellationToken cancellation);

    /// <summary>Takes out the lines that came with a file. How many.</summary>
    Task<Result<int>> TakeOutAsync(Caller caller, long uploadId, CancellationToken cancellation);

    /// <summary>The lines as CSV that comes in again as it went out: text, family, label, guardrail, kind, site.</summary>
    Task<Result<string>> ExportAsync(Caller caller, LabelFilter filter, CancellationToken cancellation);
}
