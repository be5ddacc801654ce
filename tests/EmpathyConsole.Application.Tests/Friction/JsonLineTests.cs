using System.Globalization;
using EmpathyConsole.Application.Friction.Import;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>The quick reading of a line of JSON and of a time, against the careful one.</summary>
public sealed class JsonLineTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names = ["time", "person", "kind", "value", "session", "User ID", "channel", "nobody asks", "ch\\u0061nnel", "id", "subject"];

    private static readonly string[] Values =
        ["\"2026-05-01T10:00:00Z\"", "\"2026-05-01T10:00:00.250Z\"", "1777629600", "\"p-1\"", "\"csat\"", "\"page-view\"", "4", "4.50", "-1e2", "01", "true", "false", "null", "\"\"", "\" x \"", "\"caf\u00e9 \\u00e9\"", "\"\\ud83d\"", "\"a\\\"b\"", "{}", "[1]", "\"\u4e2d\""];

    [Fact]
    public void Read_OfAnyLine_IsWhatTheCarefulReaderSays() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(
        Gen.Elements(Names).Zip(Gen.Elements(Values)).ListOf().Select(p => p.Take(9).ToList()).Zip(Gen.Elements("}", "}", "}", "} ", "} x", "", ",}")).ToArbitrary(),
        c =>
        {
            string[] usual = ["\"time\":\"2026-05-01T10:00:00Z\"", "\"person\":\"p-1\"", "\"kind\":\"csat\"", "\"value\":4"];
            var fields = string.Join(',', usual.Concat(c.Item1.Select(p => $"\"{p.Item1}\":{p.Item2}")));
            // with a list behind, the quick reader gives up
            return Told("{" + fields + c.Item2) == Told("{" + fields + (c.Item2.StartsWith('}') ? ",\"nested\":[0]" : "") + c.Item2);
        }));

    [Fact]
    public void ReadTime_OfPlainTimes_IsWhatTheCalendarSays() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(
        Gen.Choose(0, 3).SelectMany(y => Gen.Choose(0, 13).SelectMany(m => Gen.Choose(0, 32).SelectMany(d => Gen.Choose(0, 24).SelectMany(h => Gen.Choose(0, 60).Select(s => (Year: 2023 + y, Month: m, Day: d, Hour: h, Second: s)))))).ToArbitrary(),
        t =>
        {
            var draft = new SignalDraft(TimeZoneInfo.Utc, Now);
            var text = string.Create(CultureInfo.InvariantCulture, $"{t.Year:0000}-{t.Month:00}-{t.Day:00}T{t.Hour:00}:30:{t.Second:00}");
            return new[] { "Z", ".125Z" }.All(end => draft.ReadTime(text + end) == (DateTimeOffset.TryParse(text + end, CultureInfo.InvariantCulture, out var time) ? time : null));
        }));

    private static string Told(string line)
    {
        var reader = new SignalFileReader(TimeZoneInfo.Utc, Now);
        using var text = new StringReader("{\"time\":\"2026-05-01T10:00:00Z\",\"person\":\"p\",\"kind\":\"csat\",\"value\":1}\n" + line);
        var read = reader.ReadAsync(text, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToList();
        read.Count.ShouldBe(2);
        return $"{read[1].Signal} {read[1].Trouble}";
    }
}
