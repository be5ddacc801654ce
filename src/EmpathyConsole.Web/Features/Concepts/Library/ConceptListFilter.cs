using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>How a list of concepts is narrowed, as it stands in the address.</summary>
/// <param name="Status">picked, approved or null.</param>
/// <param name="Verdict">pass, advise, warn, block or null.</param>
/// <param name="Words">Words to find, or null.</param>
/// <param name="Start">How many are passed over.</param>
public sealed record ConceptListFilter(string? Status, string? Verdict, string? Words, int Start)
{
    /// <summary>How many a page of the list shows.</summary>
    public const int PageSize = 24;

    /// <summary>Whether anything is left out by it.</summary>
    public bool Narrows => Empty(Status) is not null || Empty(Verdict) is not null || Empty(Words) is not null;

    /// <summary>For the address.</summary>
    public IReadOnlyDictionary<string, object?> Query() => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["status"] = Empty(Status),
        ["verdict"] = Empty(Verdict),
        ["words"] = Empty(Words),
        ["start"] = Start > 0 ? Start : null,
    };

    /// <summary>For the desk.</summary>
    public ConceptFilter ForDesk(long? briefId) =>
        new(briefId, Empty(Status), Enum.TryParse<Verdict>(Verdict, ignoreCase: true, out var verdict) ? verdict : null, Empty(Words), Start, PageSize);

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
