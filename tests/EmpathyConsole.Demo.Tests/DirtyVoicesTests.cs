using System.Text;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Demo.Tests;

public sealed class DirtyVoicesTests
{
    private static readonly DirtyCounts Counts = DirtyVoices.Counts;

    [Fact]
    public void Text_IsTheSameEveryTime() => DirtyVoices.Text().ShouldBe(DirtyVoices.Text());

    [Fact]
    public void Counts_AddUp() => (Counts.Imported + Counts.Duplicates + Counts.Rejected).ShouldBe(Counts.Total);

    [Fact]
    public void File_HoldsWhatItPromises()
    {
        var rows = Read(DirtyVoices.Text()).Skip(1).Select(cells => (Raw: string.Join('|', cells), Text: cells[1])).ToList();
        rows.Count.ShouldBe(Counts.Total);
        rows.Count(r => string.IsNullOrWhiteSpace(r.Text)).ShouldBe(Counts.EmptyText);
        rows.Count(r => r.Text.Length > 20_000).ShouldBe(Counts.TooLong);
        rows.Count(r => r.Text.Trim().Length > 0 && !r.Text.Any(char.IsLetterOrDigit)).ShouldBe(Counts.NoWords);
        var kept = rows.Where(r => r.Text.Length <= 20_000 && r.Text.Any(char.IsLetterOrDigit)).ToList();
        kept.Count.ShouldBe(Counts.Imported + Counts.Duplicates);
        kept.Select(r => r.Raw).Distinct().Count().ShouldBe(Counts.Imported);
        kept.Count(r => r.Text.Contains("\r\n")).ShouldBeGreaterThanOrEqualTo(25);
        var distinct = kept.DistinctBy(r => r.Raw).ToList();
        distinct.Count(r => r.Text.Contains("@mail.example") || r.Text.Contains("@example.com")).ShouldBe(Counts.Emails);
        distinct.Count(r => r.Text.Contains("7700 90")).ShouldBe(Counts.Phones);
        distinct.Count(r => r.Text.Contains("4111 1111") || r.Text.Contains("5555-5555")).ShouldBe(Counts.Cards);
    }

    // RFC 4180 in its plainest form.
    private static IEnumerable<List<string>> Read(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    yield return cells;
                    cells = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }
    }
}
