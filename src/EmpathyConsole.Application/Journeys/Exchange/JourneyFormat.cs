namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>How a journey leaves the house.</summary>
public enum JourneyFormat
{
    /// <summary>Lossless, with both sides; can be brought in again.</summary>
    Json = 1,

    /// <summary>A row a stage and a row a touchpoint, for a spreadsheet.</summary>
    Csv = 2,
}
