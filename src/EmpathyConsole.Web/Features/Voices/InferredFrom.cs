using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>How the page says what an inferred fear rests on.</summary>
internal static class InferredFrom
{
    /// <summary>"from 41 pairs of cues".</summary>
    public static string Words(int pairs) => pairs == 1 ? "from 1 pair of cues" : $"from {NumberText.Count(pairs)} pairs of cues";
}
