namespace EmpathyConsole.Domain.Moments;

/// <summary>The changes that are tried to flip a decision, smallest first. Where nothing was sent they take hindrances away, else they add one.</summary>
public static class Changes
{
    /// <summary>Every change that would change something in this input.</summary>
    public static IEnumerable<Change> For(DecisionInput input, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Outcome switch
        {
            Outcome.Send => Hindrances(input),
            Outcome.Substitute => Openings(input).Concat(Hindrances(input)),
            _ => Openings(input),
        };
    }

    private static IEnumerable<Change> Openings(DecisionInput input)
    {
        var person = input.Person;
        if (input.Person.OpenTickets.Count > 0)
        {
            yield return new("ticket", "close-tickets", input.Person.OpenTickets.Count == 1 ? "the open ticket were closed" : "the open tickets were closed", i => i with { Person = i.Person with { OpenTickets = [] } });
        }

        if (person.PausedUntil > input.Now)
        {
            yield return new("pause", "end-pause", "they ended the pause", i => i with { Person = i.Person with { PausedUntil = null } });
        }

        var purpose = string.IsNullOrWhiteSpace(input.Moment.Purpose) ? Purposes.Marketing : input.Moment.Purpose.Trim();
        if (ConsentFact.That(person.Consents, purpose, input.Moment.Channel) is not { Granted: true })
        {
            yield return new("consent", "give-consent", $"they said yes to {Words.Spoken(purpose)} {Channels.By(input.Moment.Channel)}", i => i with { Person = i.Person with { Consents = [new(purpose, i.Moment.Channel, true, i.Now, "changed here")] } });
        }

        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(person.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        if ((person.QuietHours ?? input.HouseQuiet)?.EndsAfter(input.Now, zone) is { } end)
        {
            yield return new("time", "after-quiet", $"it were {Words.DayAndHour(end, zone)} for them", i => i with { Now = end });
        }

        var since = input.Now - Window(input);
        var counted = person.Exposures.Count(e => !e.IsService && e.Time > since);
        for (var n = 1; n <= Math.Min(counted, 8); n++)
        {
            var fewer = n;
            yield return new("messages", $"fewer-messages:{n}", $"they had been sent {Words.Count(n, "message")} fewer in the last {Words.Length(Window(input))}", i => i with { Person = i.Person with { Exposures = Fewer(i.Person.Exposures, since, fewer) } });
        }

        if (person.MostPerWeek is not null)
        {
            yield return new("limit", "lift-own-limit", "they lifted their own limit", i => i with { Person = i.Person with { MostPerWeek = null } });
        }

        foreach (var change in Concepts(input))
        {
            yield return change;
        }

        if (input.Reading.Kind != ReadingKind.Receptive)
        {
            yield return Read(ReadingKind.Receptive, Calmly(input));
        }

        if (!string.IsNullOrWhiteSpace(input.Moment.Text))
        {
            yield return new("text", "no-text", "they had not written", i => i with { Moment = i.Moment with { Text = null }, Reading = Reading.Nothing });
        }
    }

    private static IEnumerable<Change> Concepts(DecisionInput input)
    {
        var place = Channels.Called(input.Moment.Channel) + (input.Moment.Stage is null ? "" : $", stage {Words.Spoken(input.Moment.Stage)}");
        if (!input.Concepts.Any(c => !c.BrandStory && c.BlockedBy is null))
        {
            yield return new("concepts", "approve-concept", $"a concept were approved for {place}", i => i with { Concepts = [.. i.Concepts, new(0, "a new concept", i.Moment.Channel, i.Moment.Stage, null, false)] });
        }

        if (!input.Concepts.Any(c => c.BrandStory && c.BlockedBy is null))
        {
            yield return new("concepts", "approve-story", $"a brand story were approved for {Channels.Called(input.Moment.Channel)}", i => i with { Concepts = [.. i.Concepts, new(0, "a new story", i.Moment.Channel, null, null, true)] });
        }
    }

    private static IEnumerable<Change> Hindrances(DecisionInput input)
    {
        yield return More(input, 1);
        yield return new("ticket", "open-ticket", "a ticket of theirs were open", i => i with { Person = i.Person with { OpenTickets = [new("new", i.Now, null, null)] } });
        yield return More(input, 2);
        yield return More(input, 3);
        yield return Read(ReadingKind.ProblemSolving, "they came across as solving a problem");
        yield return Read(ReadingKind.Distressed, "they came across as distressed");
        yield return new("pause", "pause", "they paused messages", i => i with { Person = i.Person with { PausedUntil = DateTimeOffset.MaxValue } });
        yield return new("consent", "withdraw-consent", "they withdrew their consent", i => i with { Person = i.Person with { Consents = [new(Purposes.Any, Purposes.Any, false, i.Now, "changed here")] } });
    }

    // The oldest go first: they would have left the window soonest anyway.
    private static List<ExposureFact> Fewer(IReadOnlyList<ExposureFact> exposures, DateTimeOffset since, int n)
    {
        var counted = exposures.Where(e => !e.IsService && e.Time > since).OrderBy(e => e.Time).Skip(n);
        return [.. exposures.Where(e => e.IsService || e.Time <= since), .. counted];
    }

    private static Change More(DecisionInput input, int n) =>
        new("messages", $"more-messages:{n}", $"they had been sent {Words.Count(n, "message")} more in the last {Words.Length(Window(input))}", i => i with { Person = i.Person with { Exposures = [.. i.Person.Exposures, .. Enumerable.Repeat(new ExposureFact(i.Now, i.Moment.Channel, Purposes.Marketing), n)] } });

    private static Change Read(ReadingKind kind, string words) =>
        new("text", "read-as:" + Spelled(kind), words, i => i with { Reading = new(kind, Sureness.Sure, [], i.Reading.Used, i.Reading.Asks) });

    private static string Calmly(DecisionInput input) => input.Reading.Kind switch
    {
        ReadingKind.Distressed => "what they wrote did not speak of distress",
        ReadingKind.Frustrated => "they did not sound frustrated",
        ReadingKind.ProblemSolving => "they were not solving a problem",
        ReadingKind.Comparing => "they were not weighing things up",
        _ => "it were clear that they are open to hearing from us",
    };

    private static string Spelled(ReadingKind kind) => kind == ReadingKind.ProblemSolving ? "problem-solving" : kind.ToString().ToLowerInvariant();

    private static TimeSpan Window(DecisionInput input) => input.Fatigue?.Window ?? TimeSpan.FromDays(7);
}
