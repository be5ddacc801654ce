using System.Globalization;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>A look at a staged file, and which of its columns is what; every change is looked at anew.</summary>
public sealed partial class ImportMapping
{
    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required ImportPreview Preview { get; set; }

    /// <summary>How many files are brought in together.</summary>
    [Parameter]
    public int Files { get; set; } = 1;

    /// <summary>Raised with another mapping, to be looked at.</summary>
    [Parameter]
    public EventCallback<VoiceMapping> Changed { get; set; }

    /// <summary>Raised with the id of the remembered mapping to forget.</summary>
    [Parameter]
    public EventCallback<long> Forget { get; set; }

    /// <summary>Raised to bring it in as it is mapped now.</summary>
    [Parameter]
    public EventCallback Start { get; set; }

    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Why it did not start.</summary>
    [Parameter]
    public string? Trouble { get; set; }

    private VoiceMapping Mapping => Preview.Mapping;

    private string Size => Preview.Bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Preview.Bytes >> 10):N0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Preview.Bytes / 1048576.0:0.0} MB");

    private string? Class(string column) => ColumnRoles.Of(Mapping, column) switch
    {
        ColumnRole.Text => "text",
        ColumnRole.None => "unused",
        _ => null,
    };

    private string? Question(int column) => column < Preview.Questions.Count && !string.Equals(Preview.Questions[column], Preview.Columns[column], StringComparison.Ordinal) ? Preview.Questions[column] : null;

    private bool IsPersonal(int column) => column < Preview.Personal.Count && Preview.Personal[column];

    private string Caption(PreviewVoice voice) =>
        string.Join('|', new[] { VoiceCaption.Of(Clock, voice.Source, voice.Time, voice.Channel, null), voice.Times is { } n ? $"seen {n.ToString("N0", CultureInfo.InvariantCulture)} times" : "", voice.OtherLanguage ? "another language" : "" }.Where(s => s.Length > 0));
}
