using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Attacking;

/// <summary>Attacks a guardrail with disguised and reworded examples, so that what escapes becomes an example of its next version.</summary>
public interface IAttackDesk
{
    /// <summary>Attacks the version shown. The same version always gets the same attacks.</summary>
    Task<Result<AttackSheet>> AttackAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Adds the escapes to the examples of the guardrail's draft, which is begun if there is none.</summary>
    Task<Result<DraftSheet>> AddEscapesAsync(Caller caller, string slug, CancellationToken cancellation);
}
