using System.Diagnostics.Metrics;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>Hears the meter of one console, not of those that other tests run at the same time.</summary>
internal sealed class MeterWatch : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly Dictionary<string, double> sums = new(StringComparer.Ordinal);
    private readonly Lock turn = new();

    public MeterWatch(TestConsole console)
    {
        var scope = console.Get<IMeterFactory>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == ConsoleTelemetry.Name && ReferenceEquals(instrument.Meter.Scope, scope))
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((i, n, tags, _) => Add(i, n, tags));
        listener.SetMeasurementEventCallback<double>((i, n, tags, _) => Add(i, n, tags));
        listener.Start();
    }

    /// <summary>Every tag value heard so far.</summary>
    public HashSet<string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>The sum of what was measured under "name value value"; not a number when there was nothing.</summary>
    public double this[string measured]
    {
        get
        {
            lock (turn)
            {
                return sums.GetValueOrDefault(measured, double.NaN);
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double n, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (turn)
        {
            var key = instrument.Name;
            foreach (var tag in tags)
            {
                var value = FormattableString.Invariant($"{tag.Value}");
                Tags.Add(value);
                key += " " + value;
            }

            sums[key] = sums.GetValueOrDefault(key) + n;
        }
    }
}
