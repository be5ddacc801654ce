using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Redaction;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Turns rows into verbatims: takes the mapped cells, the customer's turns only, redacts, tells the language, reads time and rating.</summary>
internal sealed class VoiceReader
{
    private const int LongestField = 120;
    private const int LongestQuestion = 300;
    private const int LongestRaw = 2_000;
    private readonly VoiceMapping mapping;
    private readonly TimeZoneInfo zone;
    private readonly long workspace;
    private readonly SpeakerSides sides;
    private readonly int[] texts;
    private readonly string?[] questions;
    private readonly bool[] personal;
    private readonly int time, source, channel, segment, stage, person, rating, question, times, speaker;

    public VoiceReader(VoiceMapping mapping, IRowSource file, TimeZoneInfo zone, long workspace)
    {
        (this.mapping, this.workspace, sides) = (mapping, workspace, new(mapping));
        this.zone = mapping.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var own) ? own : zone;
        int Place(string? name) => name is null ? -1 : file.Columns.ToList().FindIndex(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
        texts = [.. mapping.Texts().Select(Place).Where(p => p >= 0).Distinct()];
        questions = [.. texts.Select(t => file.Questions[t] ?? (texts.Length > 1 ? file.Columns[t] : null)).Select(q => q?.Length > LongestQuestion ? q[..LongestQuestion] : q)];
        personal = [.. file.Columns.Select((c, i) => ColumnWords.IsPersonal(c) && !texts.Contains(i))];
        (time, source, channel) = (Place(mapping.Time), Place(mapping.Source), Place(mapping.Channel));
        (segment, stage, person, rating) = (Place(mapping.Segment), Place(mapping.Stage), Place(mapping.Person), Place(mapping.Rating));
        (question, times, speaker) = (Place(mapping.Question), Place(mapping.Times), Place(mapping.Speaker));
    }

    /// <summary>Reads one row; safe to call from several threads.</summary>
    public ReadRow Read(RawRow row)
    {
        if (row.Broken)
        {
            return new([Refused(row, RejectReason.Unreadable)], 0);
        }

        if (speaker >= 0)
        {
            var who = row.Cell(speaker).Trim();
            if (who.Length == 0 ? mapping.Speaker == "speaker" : !sides.IsCustomer(who))
            {
                return new([], 1);
            }
        }

        var (voices, leftOut, answered) = (new List<ReadVoice>(texts.Length), 0, false);
        for (var i = 0; i < texts.Length; i++)
        {
            var said = row.Cell(texts[i]).Trim();
            if (said.Length == 0)
            {
                continue;
            }

            answered = true;
            if (mapping.Turns && Turns.Of(mapping.Html ? Markup.Plain(said) : said) is { Count: > 0 } turns)
            {
                var theirs = turns.Where(t => t.Speaker.Length > 0 && sides.IsCustomer(t.Speaker)).ToList();
                leftOut += turns.Count - theirs.Count;
                voices.AddRange(theirs.Select(t => Voice(row, row.Line, t.Text, questions[i], t.Time)));
            }
            else
            {
                voices.Add(Voice(row, row.Line, said, questions[i], ""));
            }
        }

        return answered ? new(voices, leftOut) : mapping.LeaveEmpty ? new([], 1) : new([Refused(row, RejectReason.EmptyText)], 0);
    }

    private ReadVoice Voice(RawRow row, long line, string said, string? asked, string turnTime)
    {
        if (said.Length > RejectReasons.LongestText)
        {
            return Refused(row, RejectReason.TooLong);
        }

        // U+0000 can't be kept in a text column everywhere
        var plain = (mapping.Html ? Markup.Plain(said) : Markup.Decode(said)).Replace("\0", "", StringComparison.Ordinal).Trim();
        if (!plain.Any(char.IsLetterOrDigit))
        {
            return Refused(row, plain.Length == 0 ? RejectReason.EmptyText : RejectReason.NoWords);
        }

        var redacted = Redactor.Redact(plain);
        var removed = redacted.Removed.Select(Redactor.Name).ToList();
        var when = turnTime.Length > 0 ? turnTime : time < 0 ? "" : row.Cell(time);
        var at = string.IsNullOrWhiteSpace(when) ? null : TimeReader.Read(when, mapping.Dates, zone);
        var tokens = new List<TextToken>();
        Tokens.Read(redacted.Text, tokens);
        var language = LanguageReader.Read(redacted.Text, tokens);
        var verbatim = new Verbatim
        {
            Text = redacted.Text,
            Language = language,
            Question = (question >= 0 ? Field(row, question, removed, LongestQuestion) : null) ?? asked,
            Source = Field(row, source, removed) ?? mapping.DefaultSource ?? "",
            Time = at,
            Channel = Field(row, channel, removed),
            Segment = Field(row, segment, removed),
            Stage = Field(row, stage, removed),
            Person = Person(row.Cell(person).Trim(), removed),
            Rating = RatingOf(row.Cell(rating).Trim()),
            Times = times >= 0 && double.TryParse(row.Cell(times), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n) && n is >= 0 and < 1e15 ? (long)n : null,
            SetAside = language is not null,
        };
        verbatim.Hash = HashOf(verbatim);
        return new(line, verbatim, null, "", removed, at is null && !string.IsNullOrWhiteSpace(when));
    }

    private ReadVoice Refused(RawRow row, RejectReason reason) => new(row.Line, null, reason, Raw(row), [], false);

    /// <summary>A number, also in "4 out of 5", "4/5", "4,5"; a ticket's good is 1 and bad is 0.</summary>
    private static double? RatingOf(string cell)
    {
        if (cell.Length is 0 or > 40)
        {
            return null;
        }

        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var score))
        {
            return double.IsFinite(score) ? score : null;
        }

        if (string.Equals(cell, "good", StringComparison.OrdinalIgnoreCase) || string.Equals(cell, "bad", StringComparison.OrdinalIgnoreCase))
        {
            return cell[0] is 'g' or 'G' ? 1 : 0;
        }

        var digits = 0;
        while (digits < cell.Length && (char.IsAsciiDigit(cell[digits]) || (digits > 0 && cell[digits] is '.' or ',' && digits + 1 < cell.Length && char.IsAsciiDigit(cell[digits + 1]))))
        {
            digits++;
        }

        var rest = cell.AsSpan(digits).Trim();
        return digits is > 0 and <= 5 && (rest.IsEmpty || rest[0] is '/' or '*' || rest.StartsWith("out of", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("star", StringComparison.OrdinalIgnoreCase))
            && double.TryParse(cell[..digits].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var leading) ? leading : null;
    }

    /// <summary>The same words by the same person at the same time and place are the same voice; how often they were searched is not looked at.</summary>
    private static byte[] HashOf(Verbatim v)
    {
        var content = string.Join(
            '\u001f',
            v.Text, v.Time?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), v.Source, v.Channel, v.Segment, v.Stage, v.Person, v.Rating?.ToString("R", CultureInfo.InvariantCulture));
        return SHA256.HashData(Encoding.UTF8.GetBytes(v.Question is null ? content : content + "\u001f" + v.Question))[..16];
    }

    private static string? Field(RawRow row, int column, List<string> removed, int longest = LongestField)
    {
        var value = row.Cell(column).Replace("\0", "", StringComparison.Ordinal).Trim();
        if (value.Length == 0)
        {
            return null;
        }

        var redacted = Redactor.Redact(value.Length > longest ? value[..longest] : value);
        removed.AddRange(redacted.Removed.Select(Redactor.Name));
        return redacted.Text;
    }

    /// <summary>A key stays as it is; an address or a number is replaced by a pseudonym that is the same within the workspace.</summary>
    private string? Person(string key, List<string> removed)
    {
        key = key.Replace("\0", "", StringComparison.Ordinal);
        if (key.Length == 0)
        {
            return null;
        }

        var redacted = Redactor.Redact(key.Length > LongestRaw ? key[..LongestRaw] : key);
        if (redacted.Removed.Count == 0)
        {
            return key.Length > LongestField ? key[..LongestField] : key;
        }

        removed.AddRange(redacted.Removed.Select(Redactor.Name));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{workspace}|{key.ToUpperInvariant()}")));
        return "p-" + Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }

    private string Raw(RawRow row)
    {
        var raw = new StringBuilder();
        for (var i = 0; i < row.Cells.Count && raw.Length < LongestRaw; i++)
        {
            if (row.Cells[i].Length > 0 && (row.Broken || i >= personal.Length || !personal[i]))
            {
                raw.Append(raw.Length > 0 ? " | " : "").Append(row.Cells[i], 0, Math.Min(row.Cells[i].Length, LongestRaw));
            }
        }

        var joined = raw.Length > LongestRaw ? raw.ToString(0, LongestRaw) : raw.ToString();
        return Redactor.Redact(joined.Replace("\0", "", StringComparison.Ordinal)).Text;
    }
}
