namespace EmpathyConsole.Demo;

/// <summary>The assistant that raises conversions and tickets. Chances are per visit at the stage.</summary>
public sealed record PlantedAssistant(
    string Stage,
    DateTimeOffset From,
    double ConversionBefore,
    double ConversionAfter,
    double ContactBefore,
    double ContactAfter);
