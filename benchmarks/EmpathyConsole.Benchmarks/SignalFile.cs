using System.Globalization;

namespace EmpathyConsole.Benchmarks;

/// <summary>200,000 friction signals over 180 days: visits to a form, mails and contacts.</summary>
internal static class SignalFile
{
    public const int Rows = 200_000;

    private static readonly string[] Stages = ["ad-click", "landing-page", "form-fill", "nurture-email", "consultation-booking", "onboarding", "support"];

    private static readonly string[] Channels = ["email", "search-ad", "social", "landing-page", "sms"];

    private static readonly (string Kind, string Subject, bool Valued)[] Kinds =
    [
        ("form-start", "enquiry", false), ("form-submit", "enquiry", false), ("field-error", "phone", false), ("page-view", "prices", true), ("contact-open", "delivery", false),
        ("human-reply", "delivery", true), ("contact-resolved", "delivery", true), ("send", "news", false), ("open", "news", false), ("click", "news", false), ("hesitation", "continue", true),
    ];

    public static async Task WriteAsync(string path, CancellationToken cancellation)
    {
        var random = new Random(12);
        var first = new DateTime(2025, 12, 20, 0, 0, 0, DateTimeKind.Utc);
        await using var file = new StreamWriter(path);
        await file.WriteLineAsync("time,person,session,journey,stage,channel,source,campaign,segment,kind,value,subject,case");
        for (var i = 0; i < Rows; i++)
        {
            if (i % 10_000 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var (kind, subject, valued) = Kinds[random.Next(Kinds.Length)];
            var at = first.AddSeconds(i * (180 * 86_400.0 / Rows));
            var person = random.Next(20_000);
            await file.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{at:yyyy-MM-ddTHH:mm:ss.fffZ},p{person},s{person}-{at.DayOfYear},main,{Stages[random.Next(7)]},{Channels[random.Next(5)]},web,spring,switcher,{kind},{(valued ? (random.Next(1, 600) / 10.0).ToString(CultureInfo.InvariantCulture) : "")},{subject},c{person % 5000}"));
        }
    }
}
