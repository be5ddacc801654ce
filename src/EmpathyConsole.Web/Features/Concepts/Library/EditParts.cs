using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>Which parts of a concept's words differ.</summary>
public static class EditParts
{
    /// <summary>Headline, body, button and picture, those that changed.</summary>
    public static IEnumerable<(string Before, string After)> Between(ConceptText before, ConceptText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (string Before, string After)[] parts = [(before.Headline, after.Headline), (before.Body, after.Body), (before.Cta, after.Cta), (before.Visual, after.Visual)];
        return parts.Where(p => !string.Equals(p.Before, p.After, StringComparison.Ordinal));
    }
}
