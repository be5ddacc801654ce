using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>Stages by the names a new journey gives them.</summary>
internal static class StageNames
{
    /// <summary>An unknown slug stands for itself.</summary>
    public static string Of(string slug) => DefaultStages.All.Where(s => string.Equals(s.Slug, slug, StringComparison.Ordinal)).Select(s => s.Name).FirstOrDefault() ?? slug;
}
