namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>What a word may announce or be, as far as redaction cares.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>call, phone, whatsapp: a phone number may follow.</summary>
    PhoneCue = 1 << 0,

    /// <summary>order, booking, policy: a number that stands for a person's affairs may follow.</summary>
    NumberNoun = 1 << 1,

    /// <summary>number, no, id, code: stands between such a noun and the number.</summary>
    Qualifier = 1 << 2,

    /// <summary>sku, model, flight: what follows is no phone number and nobody's.</summary>
    ThingNoun = 1 << 3,

    /// <summary>SSN, passport, CPF.</summary>
    IdCue = 1 << 4,

    /// <summary>The same, but an ordinary word unless in capitals: PAN, SIN, NI.</summary>
    IdCueInCapitals = 1 << 5,

    CardCue = 1 << 6,

    /// <summary>born, dob, birth, birthday.</summary>
    BirthCue = 1 << 7,

    /// <summary>street, road: marks an address in any case.</summary>
    Street = 1 << 8,

    /// <summary>court, way, drive: marks an address only in capitals, since they are ordinary words.</summary>
    WeakStreet = 1 << 9,

    /// <summary>apt, flat, suite.</summary>
    Unit = 1 << 10,

    /// <summary>rue, calle, via: the street's name follows.</summary>
    StreetBefore = 1 << 11,

    PostCue = 1 << 12,
    Title = 1 << 13,

    /// <summary>regards, sincerely: any name may follow.</summary>
    StrongSignOff = 1 << 14,

    /// <summary>A word after which a common given name is a person: spoke, agent, thanks.</summary>
    NameCue = 1 << 15,

    /// <summary>Common as a given name and rare as a word, place or brand.</summary>
    GivenName = 1 << 16,
    Month = 1 << 17,

    /// <summary>is, was, to, with: may stand between a cue and what it announces.</summary>
    Connector = 1 << 18,

    /// <summary>ip, router, server.</summary>
    NetworkCue = 1 << 19,

    /// <summary>version, firmware: dotted numbers after it are no addresses.</summary>
    VersionCue = 1 << 20,

    /// <summary>username, login.</summary>
    AccountCue = 1 << 21,

    /// <summary>What counts or measures, so that "24 hour drive" is no address and "order 500 units" no order number.</summary>
    Measure = 1 << 22,

    /// <summary>de, van, al: may stand inside a name.</summary>
    Particle = 1 << 23,

    /// <summary>Capitalised where a name would stand, and yet nobody: Team, Customer, Service.</summary>
    Nobody = 1 << 24,

    /// <summary>What the redactor put there.</summary>
    Mark = 1 << 25,

    /// <summary>name, name's.</summary>
    NameWord = 1 << 26,

    /// <summary>I'm, am, it's, is: a speaker may name himself after it.</summary>
    Being = 1 << 27,
    At = 1 << 28,

    /// <summary>here, speaking: a speaker may have named himself before it.</summary>
    Here = 1 << 29,

    /// <summary>ending, ends, cvv: of a card.</summary>
    CardRest = 1 << 30,
}
