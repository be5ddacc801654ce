using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

public sealed class QuestionTextTests
{
    [Fact]
    public void Filters_WrittenAndRead_AreTheSame()
    {
        var value = Gen.Elements('a', 'B', ',', '\\', ':', ' ', '(', 'é', '=').ArrayOf().Select(c => new string(c).Trim()).Where(s => s.Length > 0);
        var filter = from dimension in Gen.Elements(Enum.GetValues<Dimension>()) from text in value from not in Gen.Elements(true, false) select new QuestionFilter(dimension, text, not);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(filter.ListOf().ToArbitrary(), filters =>
            QuestionText.ReadFilters(QuestionText.Filters(filters)).Value.SequenceEqual(filters)));
    }

    [Fact]
    public void Read_OneDayOnly_FillsTheOther()
    {
        QuestionText.Read("nps", null, null, "2026-06-28", null, null).Value.Days.ShouldBe(new DaySpan(new(2026, 6, 1), new(2026, 6, 28)));
        QuestionText.Read("nps", null, "2026-06-01", null, null, null).Value.Days.ShouldBe(new DaySpan(new(2026, 6, 1), DaySpan.Newest));
        QuestionText.Read("nps", null, null, null, null, null).Value.Days.ShouldBeNull();
    }

    [Fact]
    public void Read_DaysThatMoveAlong_GiveWayToNamedOnes()
    {
        QuestionText.Read("nps", null, null, null, null, null, days: "this-month").Value.Preset.ShouldBe(DayPreset.ThisMonth);
        QuestionText.Read("nps", null, "2026-06-01", null, null, null, days: "this-month").Value.ShouldSatisfyAllConditions(q => q.Preset.ShouldBeNull(), q => q.Days!.Value.From.ShouldBe(new(2026, 6, 1)));
        QuestionText.Read("nps", null, null, null, null, null, days: "fortnight").Problem!.Sentence.ShouldContain("last-28");
    }

    [Theory]
    [InlineData(DayPreset.Last7, "2026-05-09", "2026-05-15")]
    [InlineData(DayPreset.ThisMonth, "2026-05-01", "2026-05-15")]
    [InlineData(DayPreset.LastMonth, "2026-04-01", "2026-04-30")]
    [InlineData(DayPreset.ThisQuarter, "2026-04-01", "2026-05-15")]
    [InlineData(DayPreset.LastQuarter, "2026-01-01", "2026-03-31")]
    [InlineData(DayPreset.All, "2025-11-20", "2026-05-15")]
    public void Presets_EndWithTheNewestSignalsDay(DayPreset preset, string from, string to)
    {
        var span = DayPresets.Days(preset, new(2025, 11, 20), new(2026, 5, 15));
        (QuestionText.Day(span.From), QuestionText.Day(span.To)).ShouldBe((from, to));
        DayPresets.Find(DayPresets.Slug(preset)).ShouldBe(preset);
    }

    [Fact]
    public void Column_OfDurations_HasOneUnit()
    {
        var column = MetricColumn.Of(MetricCatalogue.Find("time-to-answer")!, [4, 30, 45, 900]);
        column.Unit.ShouldBe("min");
        column.Value(4).ShouldBe("4.0");
        column.Value(900).ShouldBe("900");
        column.Range(25, 1200).ShouldBe("25 to 1,200");
        column.DeltaRange(-64, 3).ShouldBe("\u221264 to 3.0");
        column.Delta(.01).ShouldBe("0.0");
        MetricColumn.Of(MetricCatalogue.Find("form-abandonment")!, [.4]).ShouldSatisfyAllConditions(c => c.Unit.ShouldBeNull(), c => c.Value(.4).ShouldBe("40.0%"));
    }

    [Fact]
    public void Read_TheFirstDaysThereAre_DoesNotReachBeforeThem() =>
        QuestionText.Read("nps", null, null, "0001-01-05", null, null).Value.Days.ShouldBe(new DaySpan(new(1, 1, 5), new(1, 1, 5)));

    [Theory]
    [InlineData("stage,mood", null, null, "by")]
    [InlineData(null, "channel=email", null, "filter")]
    [InlineData(null, null, "2", "compare")]
    public void Read_WhatCannotBeRead_NamesTheField(string? by, string? filter, string? compare, string field) =>
        QuestionText.Read("nps", by, null, null, filter, compare).Problem!.Field.ShouldBe(field);

    [Theory]
    [InlineData("form-abandonment", .4403, "44.0%", "44%")]
    [InlineData("time-to-answer", 18.2, "18 min", "18 min")]
    [InlineData("time-to-answer", 192, "3.2 h", "3.2 h")]
    [InlineData("time-to-answer", .7, "42 s", "42 s")]
    [InlineData("nps", 45.2, "+45", "+45")]
    [InlineData("ticket-volume", 1234, "1,234 a day", "1,234")]
    public void Value_IsWrittenAsPeopleReadIt(string metric, double value, string text, string cell)
    {
        MetricText.Value(MetricCatalogue.Find(metric)!, value).ShouldBe(text);
        MetricText.Cell(MetricCatalogue.Find(metric)!, value).ShouldBe(cell);
    }

    [Fact]
    public void Intervals_SayTheirUnitOnce_WithATrueMinus()
    {
        MetricText.Range(MetricCatalogue.Find("form-abandonment")!, .401, .48).ShouldBe("40.1 to 48.0");
        MetricText.Range(MetricCatalogue.Find("time-to-answer")!, 25, 67).ShouldBe("25 to 67 min");
        MetricText.Delta(MetricCatalogue.Find("form-abandonment")!, .128).ShouldBe("+12.8 points");
        MetricText.DeltaRange(MetricCatalogue.Find("form-abandonment")!, -.065, .102).ShouldBe("\u22126.5 to 10.2");
        MetricText.DeltaRange(MetricCatalogue.Find("time-to-answer")!, -64, 120).ShouldBe("\u22121.1 to 2.0 h");
    }

    [Fact]
    public void Sheet_SaysWhatItIs_AndRunsNoFormula()
    {
        var metric = MetricCatalogue.All[0];
        var days = new DaySpan(new(2026, 6, 1), new(2026, 6, 14));
        var row = new FrictionRow(["=HYPERLINK(\"x\")"], 612, new EmpathyConsole.Domain.Statistics.Interval(.44, .401, .48), false, true);
        var question = new FrictionQuestion(metric.Slug, [Dimension.Channel], days, [new(Dimension.Stage, "form-fill")]);
        var sheet = AnswerSheet.Of(new(metric, question, days, null, row, [row], [], new(2026, 6, 12), new(1, null, null, 1), "UTC"));
        sheet.ShouldContain("# definition,");
        sheet.ShouldContain("stage is form-fill");
        sheet.ShouldContain("channel,n,value,low,high,too few,provisional\r\n");
        sheet.ShouldContain("\"'=HYPERLINK(\"\"x\"\")\",612,0.44,0.401,0.48,no,yes");
    }
}
