namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>Why a measure was taken.</summary>
public enum MeasureCause
{
    /// <summary>Somebody asked for it.</summary>
    Asked = 1,

    /// <summary>Other versions judge.</summary>
    Published = 2,

    /// <summary>Lines were brought in.</summary>
    Lines = 3,
}
