using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Keys;

/// <summary>API keys of a workspace.</summary>
public interface IKeysDesk
{
    Task<Result<IReadOnlyList<KeyLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Makes a key. The answer holds the key itself, this once only.</summary>
    Task<Result<NewKey>> CreateAsync(Caller caller, string name, Scopes scopes, CancellationToken cancellation);

    Task<Result<Done>> RevokeAsync(Caller caller, long keyId, CancellationToken cancellation);

    /// <summary>Who a presented key is, or null. Any workspace.</summary>
    Task<Caller?> RecogniseAsync(string presented, CancellationToken cancellation);
}
