using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>Writes and finds briefs.</summary>
public interface IBriefDesk
{
    /// <summary>All briefs; those that were changed last come first.</summary>
    Task<Result<IReadOnlyList<BriefLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Briefs to start others from.</summary>
    Task<Result<IReadOnlyList<BriefLine>>> TemplatesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Keeps what a brief says as a template; the brief itself stays as it is.</summary>
    Task<Result<BriefSheet>> KeepAsTemplateAsync(Caller caller, long briefId, CancellationToken cancellation);

    Task<Result<BriefSheet>> GetAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Personas, stages, values, themes, offers and stories to choose from.</summary>
    Task<Result<BriefChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Starts a brief; anything may still be empty.</summary>
    Task<Result<BriefSheet>> CreateAsync(Caller caller, BriefDraft draft, CancellationToken cancellation);

    /// <summary>Saves a draft as it is being typed. Refused when somebody else saved after <paramref name="revision"/> was read.</summary>
    Task<Result<BriefSheet>> SaveAsync(Caller caller, long briefId, int revision, BriefDraft draft, CancellationToken cancellation);

    /// <summary>A new draft with the same words; of a template, one under its own name.</summary>
    Task<Result<BriefSheet>> CopyAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Removes a draft that has no concepts.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long briefId, CancellationToken cancellation);
}
