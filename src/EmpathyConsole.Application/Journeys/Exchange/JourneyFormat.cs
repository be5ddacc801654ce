namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>How a journey leaves the house.</summary>
public enum JourneyFormat
{
    /// <summary>Lossless; can be brought in again.</summary>
    Json = 1,

    /// <summary>A row a stage, for a spreadsheet.</summary>
    Csv = 2,
}
