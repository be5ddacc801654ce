using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Which column is what, by column name.</summary>
public sealed record VoiceMapping
{
    /// <summary>The column that holds what was said; the only one that must be there.</summary>
    public string Text { get; init; } = "";

    /// <summary>Further columns of what was said: each filled cell of a row is a voice of its own.</summary>
    public IReadOnlyList<string> MoreTexts { get; init; } = [];

    public string? Time { get; init; }

    public string? Source { get; init; }

    public string? Channel { get; init; }

    public string? Segment { get; init; }

    public string? Stage { get; init; }

    public string? Person { get; init; }

    public string? Rating { get; init; }

    /// <summary>The column that holds what was asked, in files with a row an answer. Files with a column a question need none.</summary>
    public string? Question { get; init; }

    /// <summary>The column that counts how often it was said, searched or seen.</summary>
    public string? Times { get; init; }

    /// <summary>The column that says who speaks, in files with a row a turn.</summary>
    public string? Speaker { get; init; }

    /// <summary>The text cells are whole conversations: each turn of the customer is a voice.</summary>
    public bool Turns { get; init; }

    /// <summary>Speakers that are customers.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];

    /// <summary>Speakers of our side: what they say is left out. Speakers in neither list are told by their names.</summary>
    public IReadOnlyList<string> OurSide { get; init; } = [];

    /// <summary>The source of rows that name none.</summary>
    public string? DefaultSource { get; init; }

    /// <summary>Whether the first row names the columns.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Which sheet of a workbook; the first with something in it when null.</summary>
    public string? Sheet { get; init; }

    /// <summary>In plain text: a voice goes on until an empty line. As it looks when null.</summary>
    public bool? Paragraphs { get; init; }

    /// <summary>The text holds HTML, of which only the words are kept.</summary>
    public bool Html { get; init; }

    /// <summary>Rows without text are no answers (page views, clicks): left out and counted, not rejected.</summary>
    public bool LeaveEmpty { get; init; }

    /// <summary>How dates such as 03/04/2026 are read.</summary>
    public DateOrder Dates { get; init; } = DateOrder.DayFirst;

    /// <summary>The zone of times that name none (IANA); the workspace's when null.</summary>
    public string? TimeZone { get; init; }

    /// <summary>All columns of what was said.</summary>
    public IEnumerable<string> Texts() => MoreTexts.Prepend(Text).Where(t => t.Length > 0);

    /// <summary>All columns it names.</summary>
    public IEnumerable<string> Columns() => Texts().Concat(new[] { Time, Source, Channel, Segment, Stage, Person, Rating, Question, Times, Speaker }.OfType<string>());
}
