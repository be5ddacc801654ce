using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.SecondReading;

/// <summary>The second reader of a workspace: it learns from the labelled lines of the family tone, adds advice and never clears anything.</summary>
public interface ISecondReaderDesk
{
    /// <summary>How it stands.</summary>
    Task<Result<SecondReaderSheet>> GetAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Switches it on, which takes the seconds of its learning, or off. Refused when there are too few lines to learn from.</summary>
    Task<Result<SecondReaderSheet>> SwitchAsync(Caller caller, bool turnOn, CancellationToken cancellation);
}
