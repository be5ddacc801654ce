using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices;

/// <summary>Which column is what in files of one shape from one source, as somebody brought the last of them in.</summary>
public sealed class RememberedMapping : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>32 hexadecimal digits over build, dialect and column names.</summary>
    public string Shape { get; set; } = "";

    public VoiceDialect Dialect { get; set; }

    /// <summary>The source of its rows, as the mapping gave it; may be empty.</summary>
    public string Source { get; set; } = "";

    /// <summary>The last file it was used for.</summary>
    public string FileName { get; set; } = "";

    public VoiceMapping Mapping { get; set; } = new();

    public DateTimeOffset At { get; set; }

    public string ByName { get; set; } = "";
}
