using System.Globalization;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>What signals cost from ten thousand to ten millions: to take in, to keep, to ask.</summary>
internal static class SignalCost
{
    public static async Task<int> RunAsync(string folder, int most, TextWriter to, CancellationToken cancellation)
    {
        for (var count = 10_000L; count <= most; count *= 10)
        {
            var own = Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture));
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"== {count:N0} signals"));
            if (await SignalLoad.RunAsync(own, (int)count, to, cancellation) is not 0 and var trouble)
            {
                return trouble;
            }

            await SignalQuestions.RunAsync(own, "", to, cancellation);
        }

        return 0;
    }
}
