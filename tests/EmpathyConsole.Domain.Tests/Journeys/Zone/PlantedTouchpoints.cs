using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

/// <summary>
/// Makes touchpoints of which it is known whether a machine should take work away there. Each starts as a truth nobody sees: effort, intent
/// and fear as all customers would rate them, how many would be afraid of a machine and of a person, whether it is a moment of truth. What
/// should be done follows from the truth by the words of the value zone alone: where effort is high, intent strong and a machine would not
/// raise fear; fear of 4 or more always keeps a person; moments of truth stay human. Then a sample of customers is drawn, and only that is
/// given out. The generator knows nothing of the rule, its score or its thresholds.
/// <para>High is well above the middle of a scale, low well below; what lies between is anybody's guess and is not planted, nor is a machine
/// that leaves fear exactly as it was, nor one whose trial was too small to show its effect 19 times of 20. Where only opinions are known,
/// only touchpoints that should stay as they are are planted: nothing says that a machine should be let in on an opinion.</para>
/// </summary>
internal static class PlantedTouchpoints
{
    public const string Ready = "much effort, strong intent, and a machine calms";
    public const string LittleEffort = "little effort";
    public const string FaintIntent = "faint intent";
    public const string HighFear = "fear of 4 or more";
    public const string MachineFrightens = "a machine raises fear";
    public const string Truth = "a moment of truth";

    private const double ReadyShare = .4;

    private static readonly string[] Reasons = [LittleEffort, FaintIntent, HighFear, MachineFrightens, Truth];

    /// <summary>Touchpoints in random order, about 40% of which a machine should take work away from; the others each have a reason, one in five a second.</summary>
    public static IEnumerable<(ZoneFacts Facts, bool Should, string Why)> Planted(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            string[] against = random.NextDouble() < ReadyShare ? []
                : random.Next(5) == 0 ? [Reasons[random.Next(Reasons.Length)], Reasons[random.Next(Reasons.Length)]]
                : [Reasons[random.Next(Reasons.Length)]];
            var truth = Latent.Draw(against, random);
            yield return (Observe(truth, against.Length > 0, random), truth.Should, against is [] ? Ready : string.Join(" and ", against.Distinct()));
        }
    }

    private static ZoneFacts Observe(Latent truth, bool staysAsItIs, Random random)
    {
        var opinion = staysAsItIs && random.Next(10) == 0;
        var compared = !opinion && (truth.Should || random.Next(7) > 0);
        return new()
        {
            Effort = opinion ? Guess(truth.Effort, 1, 7, random) : Sample(truth.Effort, 1, 7, random.Next(2) == 0 ? LevelSource.Ratings : LevelSource.Signals, random),
            Intent = opinion ? Guess(truth.Intent, 1, 5, random) : Sample(truth.Intent, 1, 5, random.Next(3) == 0 ? LevelSource.Voices : LevelSource.Ratings, random),
            Fear = opinion ? Guess(truth.Fear, 0, 5, random) : Sample(truth.Fear, 0, 5, random.Next(3) == 0 ? LevelSource.Ratings : LevelSource.Voices, random),
            FearKind = truth.Fear < .5 ? FearKind.None : (FearKind)random.Next(1, 7),
            Trial = compared ? truth.Try(random) : null,
            MomentOfTruth = truth.MomentOfTruth,
        };
    }

    /// <summary>20 to 400 customers give whole numbers whose expectation is the truth; they are of two minds, so they scatter more than a coin would.</summary>
    private static ZoneLevel Sample(double truth, int least, int most, LevelSource source, Random random)
    {
        var n = (int)Math.Round(20 * Math.Pow(20, random.NextDouble()));
        var share = (truth - least) / (most - least);
        var apart = Math.Min(share, 1 - share) * random.NextDouble() * .7;
        double sum = 0, squares = 0;
        for (var i = 0; i < n; i++)
        {
            var mind = random.Next(2) == 0 ? share + apart : share - apart;
            var answer = least + Enumerable.Range(0, most - least).Count(_ => random.NextDouble() < mind);
            (sum, squares) = (sum + answer, squares + (answer * answer));
        }

        var mean = sum / n;
        var half = StudentT.Point95(n - 1) * Math.Sqrt(Math.Max(0, squares - (n * mean * mean)) / (n - 1) / n);
        return new(mean, Math.Max(least, mean - half), Math.Min(most, mean + half), n, source);
    }

    /// <summary>One to five people of the team think so: a whole number near the truth, and wide ends.</summary>
    private static ZoneLevel Guess(double truth, int least, int most, Random random)
    {
        var value = Math.Clamp(Math.Round(truth + (random.NextDouble() * 2) - 1), least, most);
        return new(value, Math.Max(least, value - 2), Math.Min(most, value + 2), random.Next(1, 6), LevelSource.Opinion);
    }

    /// <summary>What is true of a touchpoint.</summary>
    /// <param name="Effort">Mean over all customers, 1..7.</param>
    /// <param name="Intent">Mean over all customers, 1..5.</param>
    /// <param name="Fear">Mean over all customers, 0..5.</param>
    /// <param name="AfraidOfMachine">Share of customers who would be afraid meeting a machine here.</param>
    /// <param name="AfraidOfPerson">Share who would be afraid meeting a person.</param>
    /// <param name="MomentOfTruth">Whether the whole relation is judged by it.</param>
    /// <param name="WithMachine">People in the trial who met a machine.</param>
    /// <param name="WithPerson">People in the trial who met a person.</param>
    private sealed record Latent(double Effort, double Intent, double Fear, double AfraidOfMachine, double AfraidOfPerson, bool MomentOfTruth, int WithMachine, int WithPerson)
    {
        public bool Should => Effort >= 4.5 && Intent >= 3.5 && Fear < 4 && AfraidOfMachine <= AfraidOfPerson && !MomentOfTruth;

        public static Latent Draw(string[] against, Random random)
        {
            while (true)
            {
                double Between(double low, double high) => low + ((high - low) * random.NextDouble());
                var fear = against.Contains(HighFear) ? Between(4.15, 4.9) : Between(.2, 2.6);
                var person = Math.Clamp(.06 + (.1 * fear) + Between(-.04, .04), .08, .6);
                var apart = Between(.05, .3) * (against.Contains(MachineFrightens) ? 1 : -1);
                var (withMachine, withPerson) = (People(random), People(random));
                var machine = person + apart;
                if (machine is < .02 or > .9 || Math.Abs(apart) < 1.645 * Math.Sqrt((machine * (1 - machine) / withMachine) + (person * (1 - person) / withPerson)))
                {
                    continue;
                }

                return new(
                    against.Contains(LittleEffort) ? Between(1.2, 2.8) : Between(4.7, 6.8),
                    against.Contains(FaintIntent) ? Between(1.1, 2.1) : Between(3.7, 4.9),
                    fear,
                    machine,
                    person,
                    against.Contains(Truth),
                    withMachine,
                    withPerson);
            }
        }

        public FearTrial Try(Random random)
        {
            int Afraid(int people, double share) => Enumerable.Range(0, people).Count(_ => random.NextDouble() < share);
            return new(Afraid(WithMachine, AfraidOfMachine), WithMachine, Afraid(WithPerson, AfraidOfPerson), WithPerson);
        }

        private static int People(Random random) => (int)Math.Round(60 * Math.Pow(10, random.NextDouble()));
    }
}
