namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>"zero seven seven double oh nine...": eight digits or more, said one by one.</summary>
internal static class SpokenNumberFinder
{
    private const int Fewest = 8;
    private static readonly string[] Said = ["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple"];

    public static void Find(TextScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            var first = i;
            while (i < scan.Count && scan[i].Length is >= 2 and <= 6 && Array.Exists(Said, s => scan.Equals(i, s)) && (i == first || scan.Joined(i - 1, " ,-")))
            {
                i++;
            }

            if (i - first >= Fewest)
            {
                scan.Take(scan[first].Start, scan[i - 1].End, PersonalDataKind.Phone);
            }
        }
    }
}
