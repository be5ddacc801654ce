using EmpathyConsole.Intelligence.Redaction;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Counts what the redactor left.</summary>
internal static class Marks
{
    /// <summary>How many marks of each kind the texts hold.</summary>
    public static Dictionary<string, long> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
            {
                if (PersonalDataKinds.MarkLength(text.AsSpan(at)) is > 0 and var length)
                {
                    var kind = text[(at + 1)..(at + length - 1)];
                    counts[kind] = counts.GetValueOrDefault(kind) + 1;
                }
            }
        }

        return counts;
    }
}
