using EmpathyConsole.Application.Jobs;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>A file of signals in the list of what was brought in. Accepted + duplicates + rejected = total.</summary>
/// <param name="State">Where its job stands.</param>
/// <param name="Trouble">Why it was refused as a whole or stopped; null when it was neither.</param>
public sealed record SignalImportLine(long JobId, string FileName, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, JobState State, string? Trouble, long Total, long Accepted, long Duplicates, long Rejected)
{
    /// <summary>The file as a whole could not be read as signals; what merely stopped is not finished.</summary>
    public bool IsRefused => State == JobState.Failed && FinishedAt is not null;

    /// <summary>"refused: No column 'time'...", "stopped: ...", "under way", or nothing when it is done.</summary>
    public string Standing => State switch
    {
        JobState.Done => "",
        JobState.Failed when IsRefused => "refused: " + Trouble,
        JobState.Failed => "stopped: " + Trouble,
        JobState.Cancelled => "cancelled; what was saved until then is kept",
        _ => "under way",
    };
}
