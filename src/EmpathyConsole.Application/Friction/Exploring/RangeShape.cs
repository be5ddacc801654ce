using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>A number with its 95% interval, as the API and the command line write it.</summary>
public sealed record RangeShape(double Value, double Low, double High)
{
    /// <summary>Null where there is too little to say.</summary>
    public static RangeShape? Of(Interval? interval) => interval is { } i ? new(i.Value, i.Low, i.High) : null;
}
