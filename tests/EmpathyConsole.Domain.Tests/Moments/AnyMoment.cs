using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Moments;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Domain.Tests.Moments;

/// <summary>Inputs of every sort, with hindrances common enough that each rule settles some.</summary>
internal static class AnyMoment
{
    public static readonly DateTimeOffset Noon = new(2026, 6, 18, 12, 0, 0, TimeSpan.Zero);

    public static Gen<DecisionInput> Gen { get; } =
        from channel in FsCheck.Fluent.Gen.Elements("email", "sms", "chat", "landing-page")
        from stage in FsCheck.Fluent.Gen.Elements(null, "nurture-email", "support")
        from purpose in FsCheck.Fluent.Gen.Elements(null, "marketing", "service")
        from text in FsCheck.Fluent.Gen.Elements(null, "Where is my parcel?", "Lovely tea")
        from hour in FsCheck.Fluent.Gen.Choose(0, 23)
        from person in Person
        from reading in Reading
        from most in FsCheck.Fluent.Gen.Choose(-1, 4)
        from concepts in Concepts
        from articles in FsCheck.Fluent.Gen.Elements(0, 0, 1)
        from fear in FsCheck.Fluent.Gen.Choose(-1, 5)
        from quietBy in FsCheck.Fluent.Gen.Elements(null, new QuietLimit("late", 3, new(20, 0), new(9, 0)))
        from recipients in FsCheck.Fluent.Gen.Elements(null, null, Recipients(OnFail.Suppress), Recipients(OnFail.BrandStory), Recipients(OnFail.Defer), Recipients(OnFail.Human), Frustrated)
        select new DecisionInput(
            new("p-1", channel, Stage: stage, Purpose: purpose, Text: text),
            Noon.Date.AddHours(hour).ToUniversal(),
            person,
            reading,
            most < 0 ? null : new FatigueLimit("weekly-fatigue", 2, most, TimeSpan.FromDays(7)),
            MomentPolicy.Starter,
            concepts,
            articles == 0 ? [] : [new("a-1", "Following a parcel")],
            fear < 0 ? null : fear,
            quietBy,
            recipients);

    /// <summary>A guardrail that asks for a story for the frustrated, whatever else holds of them.</summary>
    private static readonly RecipientLimit[] Frustrated = [new("a-story-instead", 1, [RecipientState.Frustrated], OnFail.BrandStory, "")];

    private static RecipientLimit[] Recipients(OnFail onFail) => [new("not-now", 4, [RecipientState.OpenComplaint, RecipientState.Frustrated, RecipientState.Paused], onFail, "Not now.")];

    private static Gen<PersonContext> Person =>
        from consents in Consent.ListOf(3)
        from paused in FsCheck.Fluent.Gen.Choose(0, 5)
        from count in FsCheck.Fluent.Gen.Choose(0, 7)
        from sent in Exposure.ListOf(count)
        from ticket in FsCheck.Fluent.Gen.Choose(0, 3)
        from quiet in FsCheck.Fluent.Gen.Elements(null, new QuietHours(new(22, 0), new(7, 0)), new QuietHours(new(0, 0), new(0, 0)))
        from own in FsCheck.Fluent.Gen.Elements<int?>(null, null, null, 0, 1, 2, 5)
        from stories in FsCheck.Fluent.Gen.Elements(true, true, false)
        from zone in FsCheck.Fluent.Gen.Elements("UTC", "America/Los_Angeles", "Europe/Lisbon", "Nowhere/Land")
        select new PersonContext(
            true,
            "afternoon-switcher",
            zone,
            paused switch { 0 => DateTimeOffset.MaxValue, 1 => Noon.AddDays(3), 2 => Noon.AddDays(-3), _ => null },
            [.. consents],
            [.. sent],
            ticket == 0 ? [new("T-1", Noon.AddHours(-4), "parcel-late", null)] : [],
            quiet,
            own,
            stories);

    private static Gen<ConsentFact> Consent =>
        from purpose in FsCheck.Fluent.Gen.Elements("marketing", "service", "all")
        from channel in FsCheck.Fluent.Gen.Elements("email", "sms", "chat", "landing-page", "all", "all")
        from granted in FsCheck.Fluent.Gen.Elements(true, true, true, false)
        from days in FsCheck.Fluent.Gen.Choose(1, 400)
        select new ConsentFact(purpose, channel, granted, Noon.AddDays(-days), "sign-up form");

    private static Gen<ExposureFact> Exposure =>
        from hours in FsCheck.Fluent.Gen.Choose(-1, 300)
        from purpose in FsCheck.Fluent.Gen.Elements("marketing", "marketing", "brand-story", "service")
        from concept in FsCheck.Fluent.Gen.Elements<long?>(null, 1, 2)
        select new ExposureFact(Noon.AddHours(-hours), "email", purpose, concept);

    private static Gen<Reading> Reading =>
        from kind in FsCheck.Fluent.Gen.Elements(Enum.GetValues<ReadingKind>().Concat([ReadingKind.Receptive, ReadingKind.Receptive]).ToArray())
        from sureness in FsCheck.Fluent.Gen.Elements(Enum.GetValues<Sureness>())
        from asks in FsCheck.Fluent.Gen.Elements(true, false)
        select new Reading(kind, sureness, [], ["moment.text"], asks);

    private static Gen<IReadOnlyList<Candidate>> Concepts =>
        from count in FsCheck.Fluent.Gen.Choose(0, 5)
        from channels in FsCheck.Fluent.Gen.Elements("email", "sms", "chat", "landing-page").ListOf(count)
        from story in FsCheck.Fluent.Gen.Choose(0, 2)
        from stage in FsCheck.Fluent.Gen.Elements(null, "nurture-email")
        from blocked in FsCheck.Fluent.Gen.Choose(0, 7)
        select (IReadOnlyList<Candidate>)[.. channels.Select((c, i) => new Candidate(i + 1, "Concept " + i, c, stage, null, i % 3 == story, i % 4 == blocked ? "false-urgency" : null, (OnFail)(1 + ((i + blocked) % 7))))];

    private static DateTimeOffset ToUniversal(this DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
