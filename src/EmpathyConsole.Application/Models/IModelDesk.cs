using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Models;

/// <summary>Which language model writes, and how far it may go.</summary>
public interface IModelDesk
{
    /// <summary>Who writes here; all that can be set for whoever may set it.</summary>
    Task<Result<ModelSheet>> GetAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Connects a model to this workspace, or none.</summary>
    Task<Result<ModelSheet>> SaveAsync(Caller caller, ModelForm form, CancellationToken cancellation);

    /// <summary>Takes the workspace's own settings away; what the console is configured with holds again.</summary>
    Task<Result<ModelSheet>> RemoveAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Asks a model for a sign of life with settings that need not be saved; no voices are sent.</summary>
    Task<Result<ModelTry>> TryAsync(Caller caller, ModelForm form, CancellationToken cancellation);
}
