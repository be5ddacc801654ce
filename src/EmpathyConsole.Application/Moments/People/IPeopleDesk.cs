using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>Keeps the context layer: people by pseudonymous key, what they consented to, chose, asked and were sent.</summary>
public interface IPeopleDesk
{
    /// <summary>Makes or updates a person; true when it was new.</summary>
    Task<Result<bool>> PutAsync(Caller caller, string key, PersonFacts facts, CancellationToken cancellation);

    /// <summary>Sets what a person chose; makes the person if the key is new.</summary>
    Task<Result<Done>> PutPreferencesAsync(Caller caller, string key, PersonChoices choices, CancellationToken cancellation);

    /// <summary>Everything kept about a person.</summary>
    Task<Result<PersonFile>> ExportAsync(Caller caller, string key, CancellationToken cancellation);

    /// <summary>Removes a person and what is kept about them; decisions stay as counts, without the key.</summary>
    Task<Result<Done>> EraseAsync(Caller caller, string key, CancellationToken cancellation);

    /// <summary>Brings in a CSV of people, consents, tickets or exposures (the columns are in the contract). Good rows are kept, bad ones come back with their line and why; bringing the same file in twice adds nothing.</summary>
    Task<Result<PeopleImport>> ImportAsync(Caller caller, PeopleFileKind kind, Stream csv, IProgress<long>? progress, CancellationToken cancellation);
}
