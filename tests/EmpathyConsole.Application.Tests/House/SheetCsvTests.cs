using EmpathyConsole.Application.House;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

public sealed class SheetCsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-2", "'-2")]
    [InlineData("@sum", "'@sum")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("=A,\"B\"", "\"'=A,\"\"B\"\"\"")]
    [InlineData("", "")]
    public void Escape_KnownTexts(string text, string cell) => SheetCsv.Escape(text).ShouldBe(cell);

    [Fact]
    public void Row_WritesNumbersPlainAndInvariant() =>
        SheetCsv.Row(-2, 0.25, null, new DateTimeOffset(2026, 6, 20, 9, 5, 0, TimeSpan.FromHours(2))).ShouldBe("-2,0.25,,2026-06-20T09:05:00+02:00\r\n");

    [Fact]
    public void Escape_NoTextBeginsAFormula() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var cell = SheetCsv.Escape(text.Get).TrimStart('"');
            return cell.Length == 0 || !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
