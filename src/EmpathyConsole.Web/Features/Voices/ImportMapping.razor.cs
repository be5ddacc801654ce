using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>A look at a staged file, and which of its columns is what.</summary>
public sealed partial class ImportMapping
{
    private ImportPreview? seen;
    private VoiceMapping mapping = new();

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required ImportPreview Preview { get; set; }

    /// <summary>Raised when the file has to be looked at again: its first row counts otherwise now.</summary>
    [Parameter]
    public EventCallback<VoiceMapping> Changed { get; set; }

    /// <summary>Raised with the mapping to bring it in by.</summary>
    [Parameter]
    public EventCallback<VoiceMapping> Start { get; set; }

    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Why it did not start.</summary>
    [Parameter]
    public string? Trouble { get; set; }

    private IEnumerable<(string Label, string Hint, string? Value, Func<VoiceMapping, string?, VoiceMapping> Set)> Fields =>
    [
        ("Text", "What they said. The only one that must be there.", mapping.Text, (m, v) => m with { Text = v ?? "" }),
        ("Time", "When they said it.", mapping.Time, (m, v) => m with { Time = Some(v) }),
        ("Source", "Survey, review, ticket…", mapping.Source, (m, v) => m with { Source = Some(v) }),
        ("Channel", "Web, shop, phone…", mapping.Channel, (m, v) => m with { Channel = Some(v) }),
        ("Segment", "The kind of customer.", mapping.Segment, (m, v) => m with { Segment = Some(v) }),
        ("Stage", "Where on the journey.", mapping.Stage, (m, v) => m with { Stage = Some(v) }),
        ("Person", "A key, never a name.", mapping.Person, (m, v) => m with { Person = Some(v) }),
        ("Rating", "Stars or score, in its own scale.", mapping.Rating, (m, v) => m with { Rating = Some(v) }),
    ];

    private string Format => Preview.Format switch
    {
        VoiceFormat.Xlsx => "Workbook",
        VoiceFormat.JsonLines => "JSON lines",
        VoiceFormat.Text => "Plain text, one voice a line",
        _ => "Table",
    };

    private string Size => Preview.Bytes < 1 << 20
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(1, Preview.Bytes >> 10):N0} KB")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Preview.Bytes / 1048576.0:0.0} MB");

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(seen, Preview))
        {
            (seen, mapping) = (Preview, Preview.Mapping);
        }
    }

    private static string? Some(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private void Change(VoiceMapping changed) => mapping = changed;

    /// <summary>With another first row the columns have other names: they are guessed afresh.</summary>
    private Task AskAsync(bool hasHeader) => Changed.InvokeAsync(new() { HasHeader = hasHeader });

    private bool IsText(string column) => string.Equals(column, mapping.Text, StringComparison.OrdinalIgnoreCase);

    private string? Use(string column) => Fields.Where(f => string.Equals(f.Value, column, StringComparison.OrdinalIgnoreCase)).Select(f => f.Label).FirstOrDefault();
}
