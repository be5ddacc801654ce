using System.Globalization;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Web.Features.Moments;

/// <summary>Outcomes, rungs and fields in words and icons.</summary>
internal static class MomentWords
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["person.consents"] = "what you agreed to",
        ["person.pausedUntil"] = "your pause",
        ["person.openTickets"] = "your open requests",
        ["person.exposures"] = "what we sent you lately",
        ["person.quietHours"] = "your quiet hours",
        ["person.timeZone"] = "your time zone",
        ["person.mostPerWeek"] = "your own limit",
        ["person.storiesWelcome"] = "whether you like stories",
        ["person.segment"] = "what you told us about yourself",
        ["moment.text"] = "what you wrote",
        ["moment.page"] = "the page you were on",
        ["moment.query"] = "what you searched for",
    };

    public static string Icon(Outcome outcome) => outcome switch
    {
        Outcome.Send => "send",
        Outcome.Substitute => "auto_stories",
        Outcome.Article => "menu_book",
        Outcome.Clarify => "contact_support",
        Outcome.Defer => "schedule",
        Outcome.Human => "support_agent",
        _ => "do_not_disturb_on",
    };

    public static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Send => "Sent",
        Outcome.Substitute => "Story instead",
        Outcome.Article => "Article",
        Outcome.Clarify => "Question first",
        Outcome.Defer => "Put off",
        Outcome.Human => "Handed to a person",
        _ => "Nothing sent",
    };

    /// <summary>To follow "Then:".</summary>
    public static string Then(Outcome outcome) => outcome switch
    {
        Outcome.Send => "the approved concept is sent",
        Outcome.Substitute => "a brand story is sent instead",
        Outcome.Article => "an article answers, with a way to a person in sight",
        Outcome.Clarify => "one question is asked first",
        Outcome.Defer => "we wait",
        Outcome.Human => "a person takes over",
        _ => "nothing is sent",
    };

    public static string Slug(Outcome outcome) => outcome.ToString().ToLowerInvariant();

    public static Outcome? OutcomeOf(string? slug) => Enum.GetValues<Outcome>().Cast<Outcome?>().FirstOrDefault(o => string.Equals(Slug(o!.Value), slug, StringComparison.OrdinalIgnoreCase));

    public static string Name(ReadingKind kind) => kind switch { ReadingKind.ProblemSolving => "problem-solving", ReadingKind.Unsure => "not clear", _ => kind.ToString().ToLowerInvariant() };

    public static string Rung(int rung) => rung switch
    {
        0 => "by itself",
        1 => "AI answers, with a way to a person in sight",
        2 => "AI prepares and a person answers",
        _ => "a specialist answers",
    };

    public static string Until(DateTimeOffset until) => until.ToString("dddd d MMMM, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The personal fields a decision used, as the customer would call them.</summary>
    public static string Used(IEnumerable<string> fields)
    {
        var words = fields.Select(Fields.GetValueOrDefault).OfType<string>().ToList();
        return words.Count == 0 ? "nothing of yours" : string.Join(", ", words);
    }

    public static string Spoken(string slug) => slug.Replace('-', ' ');
}
