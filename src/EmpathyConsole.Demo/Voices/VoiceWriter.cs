using System.Globalization;
using Bogus.DataSets;

namespace EmpathyConsole.Demo.Voices;

/// <summary>Puts fragments together the way people write in a source. All names, addresses and numbers are from ranges kept for fiction.</summary>
internal sealed class VoiceWriter
{
    // Test numbers of the card schemes; no bank gives them out.
    private static readonly string[] Cards = ["4111 1111 1111 1111", "5555 5555 5555 4444", "4242-4242-4242-4242", "4012888888881881"];

    private static readonly string[] QueryTails = [string.Empty, string.Empty, string.Empty, " uk", " help", " 2", " best", " usa", " leafward", " reviews"];

    private readonly Draws draws;
    private readonly Words common = Words.Read("common");
    private readonly Internet internet;

    public VoiceWriter(Draws draws)
    {
        this.draws = draws;
        internet = new("en") { Random = draws.Bogus };
    }

    /// <summary>A text on one subject; with a second one it holds a sentence on that too.</summary>
    public string Write(Register register, Words words, Words? second)
    {
        var text = register.Source switch
        {
            "search-query" => words.Raw("query", draws) + draws.Pick(QueryTails),
            "lost-lead-note" => Join(Sometimes(register.Open, "note-open"), words.Say("note", draws), Sometimes(register.Close, "note-close")),
            _ => Prose(register, words, second),
        };
        text = Hand.Reword(text, draws);
        if (draws.Chance(register.Typo))
        {
            text = Hand.Slip(text, draws);
        }

        if (draws.Chance(.35))
        {
            text = Hand.American(text);
        }

        if (draws.Chance(register.Lower))
        {
            text = text.ToLowerInvariant();
        }

        // After the slips, so that an address stays an address.
        if (draws.Chance(register.Personal))
        {
            text = Join(text, Common("contact"));
        }

        return draws.Chance(.3) ? Hand.Curly(text) : text;
    }

    private string Prose(Register register, Words words, Words? second)
    {
        var kind = register.Source;
        List<string> parts = [Sometimes(register.Open, kind + "-open")];
        if (kind is "ticket")
        {
            parts.Add(Sometimes(.35, "ticket-about"));
        }

        parts.Add(words.Say("core", draws));
        foreach (var chance in register.More.TakeWhile(draws.Chance))
        {
            parts.Add(words.Say(chance > .3 || draws.Chance(.5) ? "more" : "core", draws));
        }

        // A thought that names its subject in one word only is finished by a sentence that names it again, as people do.
        for (var tries = 0; words.Anchors(string.Join(' ', parts)) < 2 && tries < 4; tries++)
        {
            parts.Add(words.Say("more", draws));
        }

        if (register.Source is "survey" or "review" or "ticket")
        {
            parts.Insert(draws.Below(2) + 1, Sometimes(.05, "context"));
        }

        if (second is not null)
        {
            parts.Add(Common("two-join"));
            parts.Add(second.Say("core", draws));
        }

        parts.Add(Sometimes(register.Close, kind + "-close"));
        var separator = kind is "ticket" && draws.Chance(.4) ? "\n" : " ";
        return string.Join(separator, parts.Where(p => p.Length > 0));
    }

    private string Sometimes(double chance, string section) => draws.Chance(chance) ? Common(section) : string.Empty;

    private string Common(string section) => common.Raw(section, draws, Special);

    private string? Special(string slot) => slot switch
    {
        "order" => (20000 + draws.Below(60000)).ToString(CultureInfo.InvariantCulture),
        "mail" => internet.Email(provider: draws.Chance(.5) ? "example.com" : "mail.example").ToLowerInvariant(),
        "phone" => Phone(),
        "card" => draws.Pick(Cards),
        _ => null,
    };

    // Ofcom keeps 07700 900000-900999 and the North American plan 555-0100 to 555-0199 for fiction.
    private string Phone() => draws.Below(3) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"07700 900{draws.Below(1000):000}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"+44 7700 900{draws.Below(1000):000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"(212) 555-01{draws.Below(100):00}"),
    };

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));
}
