using System.Globalization;
using EmpathyConsole.Domain.Voices;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Voices;

public sealed class TimeReaderTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-06-18", "2026-06-18T00:00:00+02:00")]
    [InlineData("2026-06-18 08:40", "2026-06-18T08:40:00+02:00")]
    [InlineData("2026-01-18T08:40:10", "2026-01-18T08:40:10+01:00")]
    [InlineData("2026-06-18T08:40:10Z", "2026-06-18T08:40:10+00:00")]
    [InlineData("2026-06-18T08:40:10.123-05:00", "2026-06-18T08:40:10.123-05:00")]
    [InlineData("2026-06-18 08:40:00 UTC", "2026-06-18T08:40:00+00:00")]
    [InlineData("24-02-2015 11.35", "2015-02-24T11:35:00+01:00")]
    [InlineData("03/04/2026", "2026-04-03T00:00:00+02:00")]
    [InlineData("4/23/2026 2:05 PM", "2026-04-23T14:05:00+02:00")]
    [InlineData("18.06.26", "2026-06-18T00:00:00+02:00")]
    [InlineData("1781771999", "2026-06-18T08:39:59+00:00")]
    [InlineData("1781771999000", "2026-06-18T08:39:59+00:00")]
    [InlineData("20260618", "2026-06-18T00:00:00+02:00")]
    [InlineData("46191.5", "2026-06-18T12:00:00+02:00")]
    [InlineData("18 June 2026", "2026-06-18T00:00:00+02:00")]
    [InlineData("Jun 18, 2026", "2026-06-18T00:00:00+02:00")]
    [InlineData("Tue Feb 24 11:35:52 +0000 2015", "2015-02-24T11:35:52+00:00")]
    public void Read_WhatExportsWrite_IsThatMoment(string text, string expected) =>
        TimeReader.Read(text, DateOrder.DayFirst, Berlin).ShouldBe(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31/02/2026")]
    [InlineData("99/99/9999")]
    [InlineData("n/a")]
    [InlineData("2026-13-45")]
    [InlineData("12 March")]
    [InlineData("1234")]
    [InlineData("0001-01-01")]
    public void Read_WhatIsNoTime_IsNothing(string text) => TimeReader.Read(text, DateOrder.DayFirst, Berlin).ShouldBeNull();

    [Fact]
    public void Read_AmbiguousDate_FollowsTheOrder() =>
        TimeReader.Read("03/04/2026", DateOrder.MonthFirst, TimeZoneInfo.Utc).ShouldBe(new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("01/02/2026,04/23/2026", DateOrder.MonthFirst)]
    [InlineData("01/02/2026,23/04/2026", DateOrder.DayFirst)]
    [InlineData("01/02/2026,2026-01-01", DateOrder.DayFirst)]
    public void Guess_TheFirstNumberOverTwelve_Decides(string sample, DateOrder expected) => TimeReader.Guess(sample.Split(',')).ShouldBe(expected);
}
