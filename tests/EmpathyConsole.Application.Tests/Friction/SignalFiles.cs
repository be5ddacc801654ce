using System.Globalization;
using System.Text;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>Made-up signals and the files they come in.</summary>
internal static class SignalFiles
{
    public static readonly string[] Stages = ["landing-page", "form-fill", "consultation-booking", "support"];
    public static readonly string[] Channels = ["web", "mobile-web", "email", "chat"];

    /// <summary>Visits with forms, errors, contacts and answers, evenly over the days before the end; the same for the same seed.</summary>
    public static List<Signal> Visits(int count, DateTimeOffset end, int days, int seed = 1)
    {
        var random = new Random(seed);
        var signals = new List<Signal>(count + 8);
        for (var visit = 0; signals.Count < count; visit++)
        {
            var time = end.AddDays(-days * random.NextDouble());
            var (stage, channel) = (random.Next(Stages.Length), random.Next(Channels.Length));
            var (person, session) = ($"p-{random.Next(1 + (count / 25))}", $"s-{visit}");
            void Add(SignalKind kind, double? value = null, string? subject = null, string? @case = null) =>
                signals.Add(new(time = time.AddSeconds(1 + random.Next(60)), person, kind, value, session, "first-order", Stages[stage], Channels[channel], Segment: visit % 3 == 0 ? null : "new", Subject: subject, Case: @case));

            Add(SignalKind.PageView, random.Next(90), "landing");
            Add(SignalKind.FormStart, null, "order");
            if (random.NextDouble() < .3)
            {
                Add(SignalKind.FieldError, null, "address");
            }

            if (random.NextDouble() < .6 + (.08 * channel))
            {
                Add(SignalKind.FormSubmit, null, "order");
                Add(SignalKind.Conversion, 30, "tin");
            }

            if (random.NextDouble() < .2)
            {
                Add(SignalKind.ContactOpen, null, "delivery", $"c-{visit}");
                Add(SignalKind.HumanReply, Math.Round(Math.Exp(3 + (random.NextDouble() * 2))), "delivery", $"c-{visit}");
            }
        }

        return signals[..count];
    }

    public static MemoryStream Csv(IEnumerable<Signal> signals)
    {
        var text = new StringBuilder("time,person,session,journey,stage,channel,segment,kind,value,subject,case\n");
        foreach (var s in signals)
        {
            text.AppendJoin(',', s.Time.ToString("O", CultureInfo.InvariantCulture), s.Person, s.Session, s.Journey, s.Stage, s.Channel, s.Segment, SignalKinds.Slug(s.Kind), s.Value?.ToString(CultureInfo.InvariantCulture), s.Subject, s.Case).Append('\n');
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public static MemoryStream Json(IEnumerable<Signal> signals)
    {
        var text = new StringBuilder();
        foreach (var s in signals)
        {
            text.AppendLine(System.Text.Json.JsonSerializer.Serialize(new { time = s.Time, person = s.Person, session = s.Session, journey = s.Journey, stage = s.Stage, channel = s.Channel, segment = s.Segment, kind = SignalKinds.Slug(s.Kind), value = s.Value, subject = s.Subject, @case = s.Case }));
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
