using EmpathyConsole.Demo.Signals;
using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Demo.Tests;

/// <summary>Counts the planted friction in the plain rows, without any code of the product but Wilson's interval.</summary>
public sealed class PlantedSignalsTests(MadeContent made)
{
    private readonly DemoContent content = made.Content;

    [Fact]
    public void Signals_AreTwoHundredThousandOverHalfAYear_InOrder()
    {
        content.Signals.Count.ShouldBe(200_000);
        content.Signals.ShouldAllBe(s => s.Time < content.End && s.Time >= content.End.AddDays(-180));
        content.Signals.Zip(content.Signals.Skip(1)).ShouldAllBe(p => p.First.Time <= p.Second.Time);
        content.Signals.Select(s => s.Time.Date).Distinct().Count().ShouldBe(180);
    }

    [Fact]
    public void Rhythm_IsOfDaysAndWeeks()
    {
        var byHour = content.Signals.CountBy(s => s.Time.Hour).ToDictionary();
        byHour[20].ShouldBeGreaterThan(byHour[3] * 8);
        var byDay = content.Signals.CountBy(s => s.Time.DayOfWeek).ToDictionary();
        byDay[DayOfWeek.Monday].ShouldBeGreaterThan(byDay[DayOfWeek.Saturday]);
    }

    [Fact]
    public void BrokenField_RaisesAbandonmentOnItsChannelOnly()
    {
        var field = content.Planted.Field;
        var before = Abandonment(field.Channel, content.End.AddDays(-180), field.From);
        var after = Abandonment(field.Channel, field.From, content.End);
        after.Low.ShouldBeGreaterThan(before.High);
        before.Value.ShouldBe(field.AbandonmentBefore, .03);
        after.Value.ShouldBe(field.AbandonmentAfter, .07);
        Abandonment("web", field.From, content.End).Value.ShouldBe(.19, .05);
        var errors = content.Signals.Where(s => s.Kind == "field-error" && s.Subject == field.Field && s.Channel == field.Channel).ToList();
        errors.Count(s => s.Time >= field.From).ShouldBeGreaterThan(errors.Count(s => s.Time < field.From && s.Time >= field.From.AddDays(-12)) * 3);
    }

    [Fact]
    public void Assistant_RaisesConversionsAndContacts()
    {
        var assistant = content.Planted.Assistant;
        var at = content.Signals.Where(s => s.Stage == assistant.Stage).ToList();
        var (before, after) = (Of(at.Where(s => s.Time < assistant.From)), Of(at.Where(s => s.Time >= assistant.From)));
        after.Conversion.Low.ShouldBeGreaterThan(before.Conversion.High);
        after.Contact.Low.ShouldBeGreaterThan(before.Contact.High);
        (after.Contact.Value / after.Conversion.Value).ShouldBeGreaterThan(1.3 * before.Contact.Value / before.Conversion.Value);

        static (Interval Conversion, Interval Contact) Of(IEnumerable<DemoSignal> signals)
        {
            var list = signals.ToList();
            var visits = list.Where(s => s.Session is not null).Select(s => s.Session).Distinct().Count();
            return (Proportion.Wilson(list.Count(s => s.Kind == "conversion"), visits), Proportion.Wilson(list.Count(s => s.Kind == "contact-open"), visits));
        }
    }

    [Fact]
    public void Campaign_SellsMore_AndPeopleComplain()
    {
        var campaign = content.Planted.Campaign;
        var its = content.Signals.Where(s => s.Campaign == campaign.Name).ToLookup(s => s.Time >= campaign.From);
        int Count(bool after, string kind) => its[after].Count(s => s.Kind == kind);
        Proportion.Wilson(Count(true, "conversion"), Count(true, "send")).Low.ShouldBeGreaterThan(Proportion.Wilson(Count(false, "conversion"), Count(false, "send")).High);
        Proportion.Wilson(Count(true, "complaint"), Count(true, "send")).Low.ShouldBeGreaterThan(Proportion.Wilson(Count(false, "complaint"), Count(false, "send")).High);
    }

    [Fact]
    public void TimeToAnswer_HasThePlantedMedianByChannel()
    {
        foreach (var (channel, median) in content.Planted.AnswerMinutes)
        {
            var values = content.Signals.Where(s => s.Kind == "human-reply" && s.Channel == channel).Select(s => s.Value!.Value).Order().ToList();
            values[values.Count / 2].ShouldBe(median, median * .2, channel);
        }
    }

    private Interval Abandonment(string channel, DateTimeOffset from, DateTimeOffset to)
    {
        var stage = content.Planted.Field.Stage;
        var forms = content.Signals
            .Where(s => s.Stage == stage && s.Channel == channel && s.Time >= from && s.Time < to && s.Kind is ("form-start" or "form-submit"))
            .GroupBy(s => (s.Session, s.Subject))
            .Where(g => g.Any(s => s.Kind == "form-start"))
            .ToList();
        return Proportion.Wilson(forms.Count(g => g.All(s => s.Kind != "form-submit")), forms.Count);
    }
}
