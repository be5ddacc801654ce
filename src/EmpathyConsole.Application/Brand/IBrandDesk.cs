using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Brand;

/// <summary>The brand's values, offer facts and personas; stories are read here and kept in Voices.</summary>
public interface IBrandDesk
{
    Task<Result<BrandSheet>> GetAsync(Caller caller, CancellationToken cancellation);

    Task<Result<long>> SaveAsync(Caller caller, BrandValue value, CancellationToken cancellation);

    Task<Result<long>> SaveAsync(Caller caller, OfferFact fact, CancellationToken cancellation);

    Task<Result<long>> SaveAsync(Caller caller, Persona persona, CancellationToken cancellation);

    /// <summary>Kind is value, offer or persona.</summary>
    Task<Result<Done>> DeleteAsync(Caller caller, string kind, long id, CancellationToken cancellation);
}
