using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Finds, shows and edits concepts.</summary>
public interface IConceptDesk
{
    /// <summary>Newest brief first, in the order they were written.</summary>
    Task<Result<ConceptPage>> FindAsync(Caller caller, ConceptFilter filter, CancellationToken cancellation);

    Task<Result<ConceptSheet>> GetAsync(Caller caller, long conceptId, CancellationToken cancellation);

    /// <summary>Changes the words. They are judged again, both versions are kept, and an approval of the old words ends.</summary>
    Task<Result<ConceptSheet>> EditAsync(Caller caller, long conceptId, int revision, ConceptText text, CancellationToken cancellation);
}
