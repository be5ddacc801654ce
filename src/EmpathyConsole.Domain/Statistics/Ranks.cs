namespace EmpathyConsole.Domain.Statistics;

/// <summary>Puts some ranks of many numbers in their places without sorting the rest (quickselect, C. A. R. Hoare 1961).</summary>
public static class Ranks
{
    private const int Few = 32;

    /// <summary>Moves the numbers so that at each rank stands what would stand there in ascending order.</summary>
    /// <param name="numbers">None is NaN.</param>
    /// <param name="ranks">Ascending, from 0.</param>
    public static void Place(Span<double> numbers, ReadOnlySpan<int> ranks) => Place(numbers, ranks, 0, 2 * int.Log2(numbers.Length + 1));

    private static void Place(Span<double> numbers, ReadOnlySpan<int> ranks, int offset, int depth)
    {
        if (ranks.IsEmpty)
        {
            return;
        }

        // whoever chose the numbers so that halves come out uneven gets a sort
        if (numbers.Length <= Few || depth == 0)
        {
            numbers.Sort();
            return;
        }

        var (left, right, pivot) = (0, numbers.Length - 1, Middle(numbers[0], numbers[numbers.Length / 2], numbers[^1]));
        while (left <= right)
        {
            while (numbers[left] < pivot)
            {
                left++;
            }

            while (numbers[right] > pivot)
            {
                right--;
            }

            if (left <= right)
            {
                (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                left++;
                right--;
            }
        }

        // between the two all are the pivot
        var (low, high) = (0, 0);
        foreach (var rank in ranks)
        {
            low += rank - offset <= right ? 1 : 0;
            high += rank - offset < left ? 1 : 0;
        }

        Place(numbers[..(right + 1)], ranks[..low], offset, depth - 1);
        Place(numbers[left..], ranks[high..], offset + left, depth - 1);
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
