using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Opens the numbers of the Friction room.</summary>
public interface IDrillDesk
{
    /// <summary>The most signals a page or a file of them holds.</summary>
    public const int MostInFile = 50_000;

    /// <summary>What a number is made of: n, days, persons, subjects, hits and misses; no single signal.</summary>
    Task<Result<DrillAnswer>> LookAsync(Caller caller, DrillQuestion question, CancellationToken cancellation);

    /// <summary>A page of the signals behind a number, newest first; leaves a line in the record.</summary>
    /// <param name="caller">Needs the right to open signals.</param>
    /// <param name="question">Which number.</param>
    /// <param name="skip">How many counted things come before.</param>
    /// <param name="take">At most 200.</param>
    /// <param name="cancellation">Ends the walk.</param>
    Task<Result<SignalLines>> SignalsAsync(Caller caller, DrillQuestion question, int skip, int take, CancellationToken cancellation);

    /// <summary>A page of the persons behind a number of a funnel, newest first; leaves a line in the record.</summary>
    /// <param name="caller">Needs the right to open signals.</param>
    /// <param name="question">Which number.</param>
    /// <param name="skip">How many persons come before.</param>
    /// <param name="take">At most 200.</param>
    /// <param name="cancellation">Ends the walk.</param>
    Task<Result<StepPersons>> PersonsAsync(Caller caller, StepQuestion question, int skip, int take, CancellationToken cancellation);

    /// <summary>All a person's signals half an hour around a moment; leaves a line in the record.</summary>
    Task<Result<IReadOnlyList<SignalLine>>> AroundAsync(Caller caller, string person, DateTimeOffset moment, CancellationToken cancellation);

    /// <summary>The newest 50,000 signals behind a number as CSV; leaves a line in the record.</summary>
    Task<Result<SheetFile>> ExportAsync(Caller caller, DrillQuestion question, CancellationToken cancellation);
}
