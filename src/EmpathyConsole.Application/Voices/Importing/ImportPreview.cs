using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>A look at a staged file before it is brought in.</summary>
/// <param name="Upload">Its token.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Format">What it was recognised as.</param>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Rows">The first rows as they will be kept: redacted.</param>
/// <param name="Mapping">Guessed, or as given.</param>
public sealed record ImportPreview(string Upload, string FileName, long Bytes, VoiceFormat Format, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, VoiceMapping Mapping)
{
    /// <summary>What was removed from the rows shown, by kind: the marks in them.</summary>
    public IReadOnlyDictionary<string, long> Removed => Marks.Count(Rows.SelectMany(r => r));
}
