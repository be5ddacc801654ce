using System.Globalization;
using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Says in one sentence what a file was recognised as.</summary>
internal static class Recognition
{
    public static string Sentence(VoiceFormat format, VoiceDialect dialect, IRowSource source, VoiceMapping mapping)
    {
        var parts = new List<string> { Name(format, dialect, source.Shape) };
        if (source.Shape.HeaderRows > 0)
        {
            parts.Add(Count(source.Shape.HeaderRows, "header row"));
        }
        else if (format is VoiceFormat.Csv or VoiceFormat.Xlsx)
        {
            parts.Add("no header row");
        }

        if (source.Shape.Skipped > 0)
        {
            parts.Add(Count(source.Shape.Skipped, "line") + " of title above");
        }

        var texts = mapping.Texts().Count();
        if (texts > 1 || (texts > 0 && dialect is VoiceDialect.Qualtrics or VoiceDialect.SurveyMonkey))
        {
            parts.Add(dialect is VoiceDialect.Zendesk ? Count(texts, "column") + " of text" : Count(texts, "open question"));
        }

        if (mapping.Turns || mapping.Speaker is not null)
        {
            parts.Add("only what customers say is kept");
        }

        return string.Join(", ", parts);
    }

    private static string Name(VoiceFormat format, VoiceDialect dialect, FileShape shape) => dialect switch
    {
        VoiceDialect.Qualtrics => "Qualtrics export",
        VoiceDialect.SurveyMonkey => "SurveyMonkey export",
        VoiceDialect.Zendesk => "Zendesk tickets",
        VoiceDialect.Ga4 => "Google Analytics 4 events",
        VoiceDialect.PostHog => "PostHog events",
        VoiceDialect.Chat => "Chat transcript",
        VoiceDialect.SearchQueries => "Search queries",
        VoiceDialect.SocialPosts => "Social posts",
        VoiceDialect.CrmNotes => "Notes on leads",
        _ => format switch
        {
            VoiceFormat.Xlsx => shape.Sheet is { } sheet ? $"Workbook, sheet '{sheet}'" : "Workbook",
            VoiceFormat.JsonLines => "JSON lines",
            VoiceFormat.Json => "JSON",
            VoiceFormat.Text => shape.Paragraphs ? "Plain text, one voice a paragraph" : "Plain text, one voice a line",
            _ => "Table",
        },
    };

    private static string Count(int n, string what) => string.Create(CultureInfo.InvariantCulture, $"{n} {what}{(n == 1 ? "" : "s")}");
}
