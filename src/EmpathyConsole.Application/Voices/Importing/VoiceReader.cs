using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Redaction;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Turns rows into verbatims: takes the mapped cells, redacts, tells the language, reads time and rating.</summary>
internal sealed class VoiceReader
{
    private const int LongestField = 120;
    private const int LongestRaw = 2_000;
    private readonly VoiceMapping mapping;
    private readonly TimeZoneInfo zone;
    private readonly long workspace;
    private readonly int text, time, source, channel, segment, stage, person, rating;

    public VoiceReader(VoiceMapping mapping, IReadOnlyList<string> columns, TimeZoneInfo zone, long workspace)
    {
        (this.mapping, this.zone, this.workspace) = (mapping, zone, workspace);
        int Place(string? name) => name is null ? -1 : columns.ToList().FindIndex(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
        (text, time, source, channel) = (Place(mapping.Text), Place(mapping.Time), Place(mapping.Source), Place(mapping.Channel));
        (segment, stage, person, rating) = (Place(mapping.Segment), Place(mapping.Stage), Place(mapping.Person), Place(mapping.Rating));
    }

    /// <summary>Reads one row; safe to call from several threads.</summary>
    public ReadVoice Read(RawRow row)
    {
        var said = row.Broken ? "" : row.Cell(text).Trim();
        var reason = row.Broken ? RejectReason.Unreadable
            : said.Length == 0 ? RejectReason.EmptyText
            : said.Length > RejectReasons.LongestText ? RejectReason.TooLong
            : said.Any(char.IsLetterOrDigit) ? (RejectReason?)null : RejectReason.NoWords;
        if (reason is not null)
        {
            return new(row.Line, null, reason, Raw(row), [], false);
        }

        // U+0000 can't be kept in a text column everywhere
        var redacted = Redactor.Redact(Plain(said));
        var removed = redacted.Removed.Select(Redactor.Name).ToList();
        var when = row.Cell(time);
        var at = time < 0 || string.IsNullOrWhiteSpace(when) ? null : TimeReader.Read(when, mapping.Dates, zone);
        var tokens = new List<TextToken>();
        Tokens.Read(redacted.Text, tokens);
        var language = LanguageReader.Read(redacted.Text, tokens);
        var verbatim = new Verbatim
        {
            Text = redacted.Text,
            Language = language,
            Source = Field(row, source, removed) ?? mapping.DefaultSource ?? "",
            Time = at,
            Channel = Field(row, channel, removed),
            Segment = Field(row, segment, removed),
            Stage = Field(row, stage, removed),
            Person = Person(row.Cell(person).Trim(), removed),
            Rating = double.TryParse(row.Cell(rating), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && double.IsFinite(score) ? score : null,
            SetAside = language is not null,
        };
        verbatim.Hash = HashOf(verbatim);
        return new(row.Line, verbatim, null, "", removed, at is null && time >= 0 && !string.IsNullOrWhiteSpace(when));
    }

    /// <summary>Exports of web tools write "&amp;amp;" for "&amp;".</summary>
    private static string Plain(string said) =>
        (said.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(said) : said).Replace("\0", "", StringComparison.Ordinal);

    /// <summary>The same words by the same person at the same time and place are the same voice.</summary>
    private static byte[] HashOf(Verbatim v)
    {
        var content = string.Join(
            '\u001f',
            v.Text, v.Time?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), v.Source, v.Channel, v.Segment, v.Stage, v.Person, v.Rating?.ToString("R", CultureInfo.InvariantCulture));
        return SHA256.HashData(Encoding.UTF8.GetBytes(content))[..16];
    }

    private static string? Field(RawRow row, int column, List<string> removed)
    {
        var value = row.Cell(column).Trim();
        if (value.Length == 0)
        {
            return null;
        }

        var redacted = Redactor.Redact(value.Length > LongestField ? value[..LongestField] : value);
        removed.AddRange(redacted.Removed.Select(Redactor.Name));
        return redacted.Text;
    }

    /// <summary>A key stays as it is; an address or a number is replaced by a pseudonym that is the same within the workspace.</summary>
    private string? Person(string key, List<string> removed)
    {
        if (key.Length == 0)
        {
            return null;
        }

        var redacted = Redactor.Redact(key);
        if (redacted.Removed.Count == 0)
        {
            return key.Length > LongestField ? key[..LongestField] : key;
        }

        removed.AddRange(redacted.Removed.Select(Redactor.Name));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{workspace}|{key.ToUpperInvariant()}")));
        return "p-" + Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }

    private static string Raw(RawRow row)
    {
        var joined = string.Join(" | ", row.Cells.Where(c => c.Length > 0));
        joined = joined.Length > LongestRaw ? joined[..LongestRaw] : joined;
        return Redactor.Redact(joined.Replace("\0", "", StringComparison.Ordinal)).Text;
    }
}
