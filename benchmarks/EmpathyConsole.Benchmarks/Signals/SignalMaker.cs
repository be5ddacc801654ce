using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>
/// Signals as a mid-sized house has them, in the order of time over 180 days: a person for every 25, visits of about ten signals through
/// six stages, fields that fail, contacts with a case and their replies, answers to surveys, conversions with money. By a seed.
/// </summary>
internal sealed class SignalMaker(int count, int seed)
{
    public const int Days = 180;
    public static readonly DateTimeOffset First = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Stages = ["landing-page", "form-fill", "nurture-email", "consultation-booking", "onboarding", "support"];
    private static readonly string[] Channels = ["web", "mobile-web", "app", "email", "phone"];
    private static readonly string[] Intents = ["delivery", "invoice", "cancel", "defect", "how-to", "password", "address", "other"];
    private static readonly string[] Forms = ["order", "sample", "callback", "complaint"];
    private static readonly string[] Fields = ["postcode", "iban", "phone", "birthday", "street"];
    private readonly Random random = new(seed);
    private readonly string[] persons = Names("p-", Math.Max(100, count / 25));
    private readonly string[] journeys = Names("journey-", 8);
    private readonly string[] segments = Names("segment-", 12);
    private readonly string[] sources = Names("source-", 10);
    private readonly string[] campaigns = Names("campaign-", 200);

    /// <summary>All of them, made as they are asked for.</summary>
    public IEnumerable<Signal> All()
    {
        var (made, visits) = (0, 0);
        var expected = count / 11.5;
        var visit = new List<Signal>();
        while (made < count)
        {
            visit.Clear();
            Visit(visit, visits, First.AddDays(Math.Min(.9999, visits / expected) * Days));
            visits++;
            foreach (var signal in visit)
            {
                if (made++ == count)
                {
                    yield break;
                }

                yield return signal;
            }
        }
    }

    private void Visit(List<Signal> into, int number, DateTimeOffset start)
    {
        var unit = random.NextDouble();
        var person = (int)(persons.Length * unit * unit);
        var own = new Random(person);
        var (segment, journey) = ((int)(12 * own.NextDouble() * own.NextDouble()), random.Next(8));
        var campaign = random.Next(2) == 0 ? -1 : (int)(200 * random.NextDouble() * random.NextDouble());
        var channel = random.NextDouble() < .7 ? journey % 5 : random.Next(5);
        var now = start.AddSeconds(random.Next(3600));
        var session = string.Create(CultureInfo.InvariantCulture, $"s-{number:x}");
        void Add(SignalKind kind, int stage, double? value = null, string? subject = null, string? theCase = null) => into.Add(new(
            now = now.AddMilliseconds(random.Next(400, 4000)), persons[person], kind, value, session, journeys[journey], Stages[stage], Channels[channel], sources[campaign < 0 ? random.Next(4) : 4 + (campaign % 6)],
            campaign < 0 ? null : campaigns[campaign], segments[segment], subject, theCase));

        var last = 0;
        for (var stage = 0; stage < Stages.Length; stage++)
        {
            last = stage;
            Add(SignalKind.PageView, stage, random.Next(2, 400), "/" + Stages[stage]);
            now = now.AddSeconds(random.Next(1, 60));
            if (random.Next(3) == 0)
            {
                Form(Add, stage, segment);
            }

            if (random.Next(10) == 0)
            {
                Add(SignalKind.Hesitation, stage, Math.Round(Math.Exp(random.NextDouble() * 4), 1), "button-" + (stage % 3));
            }

            if (random.NextDouble() < .10 + (.015 * journey))
            {
                break;
            }
        }

        if (random.Next(10) == 0)
        {
            var theCase = string.Create(CultureInfo.InvariantCulture, $"case-{number}");
            Add(SignalKind.ContactOpen, last, null, Intents[random.Next(Intents.Length)], theCase);
            var minutes = Math.Round(Math.Exp(random.NextDouble() * 7), 2);
            now = now.AddMinutes(Math.Min(minutes, 45));
            Add(SignalKind.HumanReply, last, minutes, null, theCase);
        }

        if (random.Next(12) == 0)
        {
            Add(SignalKind.Csat, last, random.Next(1, 6), "after-visit");
        }

        if (random.Next(8) == 0)
        {
            Add(SignalKind.Conversion, last, random.Next(900, 20_000) / 100.0, "tea");
        }
    }

    private void Form(Action<SignalKind, int, double?, string?, string?> add, int stage, int segment)
    {
        var form = Forms[random.Next(Forms.Length)];
        add(SignalKind.FormStart, stage, null, form, null);
        while (random.NextDouble() < .22 + (.01 * segment))
        {
            add(SignalKind.FieldError, stage, null, Fields[random.Next(Fields.Length)], null);
        }

        if (random.Next(4) > 0)
        {
            add(SignalKind.FormSubmit, stage, null, form, null);
        }
    }

    private static string[] Names(string prefix, int count) => [.. Enumerable.Range(1, count).Select(i => prefix + i.ToString(CultureInfo.InvariantCulture))];
}
