using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>A look at a staged file before it is brought in.</summary>
/// <param name="Upload">Its token.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Format">How it is built.</param>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Rows">The first rows, redacted; cells that tell who somebody is are not shown.</param>
/// <param name="Mapping">Guessed, remembered, or as given.</param>
public sealed record ImportPreview(string Upload, string FileName, long Bytes, VoiceFormat Format, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, VoiceMapping Mapping)
{
    /// <summary>What was removed from the rows shown, by kind: the marks in them.</summary>
    public IReadOnlyDictionary<string, long> Removed => Marks.Count(Rows.SelectMany(r => r));

    /// <summary>Which tool wrote it.</summary>
    public VoiceDialect Dialect { get; init; }

    /// <summary>What was recognised, in one sentence: "Qualtrics export, 3 header rows, 2 open questions".</summary>
    public string Recognised { get; init; } = "";

    /// <summary>For each column what was asked, where the file tells it.</summary>
    public IReadOnlyList<string?> Questions { get; init; } = [];

    /// <summary>For each column whether its cells tell who somebody is.</summary>
    public IReadOnlyList<bool> Personal { get; init; } = [];

    /// <summary>Sheets of a workbook.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>The sheet that is read.</summary>
    public string? Sheet { get; init; }

    /// <summary>Plain text is read by paragraphs.</summary>
    public bool Paragraphs { get; init; }

    /// <summary>Who speaks, in conversations.</summary>
    public IReadOnlyList<SpeakerLine> Speakers { get; init; } = [];

    /// <summary>The first voices as they would be kept.</summary>
    public IReadOnlyList<PreviewVoice> Voices { get; init; } = [];

    /// <summary>Set when the mapping is the one of a file like it.</summary>
    public RememberedNote? Remembered { get; init; }
}
