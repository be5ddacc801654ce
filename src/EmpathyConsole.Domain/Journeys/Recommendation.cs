namespace EmpathyConsole.Domain.Journeys;

/// <summary>What to do with AI at a stage.</summary>
public enum Recommendation
{
    /// <summary>There is little to gain: leave it as it is.</summary>
    Leave = 1,

    /// <summary>A machine may take the work away.</summary>
    Automate = 2,

    /// <summary>A machine prepares, a person stays in reach.</summary>
    Assist = 3,

    /// <summary>A person must stay, whatever the score.</summary>
    KeepHuman = 4,
}
