using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>Hands guardrails out as a pack and brings packs in. Whatever comes in is a draft: no pack is above the publish gate.</summary>
public interface IGuardrailPackDesk
{
    /// <summary>Guardrails with their examples, as they judge, or nearest to it.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="slugs">Which; empty for all.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<PackFile>> ExportAsync(Caller caller, IReadOnlyList<string> slugs, PackFormat format, CancellationToken cancellation);

    /// <summary>What a pack would bring; nothing is kept.</summary>
    Task<Result<PackContent>> LookAsync(Caller caller, string text, CancellationToken cancellation);

    /// <summary>Begins a draft for everything that can be taken.</summary>
    /// <param name="caller">Who brings it.</param>
    /// <param name="name">The file's name, for the drafts' origin.</param>
    /// <param name="text">The file.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<PackOutcome>> ImportAsync(Caller caller, string name, string text, CancellationToken cancellation);
}
