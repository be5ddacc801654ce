using System.Globalization;
using System.Text;

namespace EmpathyConsole.Web.Tests.Voices;

/// <summary>Rows about four things, the same every time.</summary>
internal static class VoiceRows
{
    private static readonly string[] Said =
    [
        "The powder clumps however long I whisk", "Clumps again and it is so annoying", "I worry the subscription is hard to leave", "Afraid I can't cancel the subscription",
        "Love the handwritten note in the parcel", "The handwritten note made my day", "Which ceremonial grade do I need", "Confused about the ceremonial grade",
    ];

    public static string Csv(int rows)
    {
        var csv = new StringBuilder("said,when,channel\n");
        for (var i = 0; i < rows; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"\"{Said[i % Said.Length]}, no {i}\",{new DateTime(2025, 9, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(i):yyyy-MM-dd},{(i % 3 == 0 ? "web" : "shop")}\n");
        }

        return csv.ToString();
    }
}
