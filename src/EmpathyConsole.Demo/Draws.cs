using Bogus;

namespace EmpathyConsole.Demo;

/// <summary>Every chance in the demo, from one seed: Bogus' randomizer and the few distributions it lacks.</summary>
internal sealed class Draws(int seed)
{
    private readonly Randomizer random = new(seed);

    /// <summary>Bogus' own draws.</summary>
    public Randomizer Bogus => random;

    /// <summary>A fraction, 0 to below 1.</summary>
    public double Fraction() => random.Double();

    public bool Chance(double probability) => random.Double() < probability;

    /// <summary>A whole number, 0 to below <paramref name="below"/>.</summary>
    public int Below(int below) => Math.Min(below - 1, (int)(random.Double() * below));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The place of one weight, as often as its share of them all.</summary>
    public int Weighted(IReadOnlyList<double> weights)
    {
        var left = random.Double() * weights.Sum();
        for (var i = 0; i < weights.Count - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Count - 1;
    }

    public T Weighted<T>(IReadOnlyList<(T Item, double Weight)> items)
    {
        var left = random.Double() * items.Sum(i => i.Weight);
        foreach (var (item, weight) in items)
        {
            left -= weight;
            if (left < 0)
            {
                return item;
            }
        }

        return items[^1].Item;
    }

    /// <summary>Standard normal (Box and Muller 1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.Double())) * Math.Cos(2 * Math.PI * random.Double());

    /// <summary>Log-normal with this median and this spread of the logarithm.</summary>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    public T[] Shuffle<T>(IReadOnlyList<T> items)
    {
        var copy = items.ToArray();
        for (var i = copy.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (copy[i], copy[j]) = (copy[j], copy[i]);
        }

        return copy;
    }
}
