using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>What the advice on a machine is called in the room, and its icon.</summary>
internal static class AdviceWords
{
    public static string Of(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Automate => "Automate",
        Recommendation.Assist => "Assist",
        Recommendation.KeepHuman => "Keep human",
        _ => "Leave",
    };

    public static string Icon(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Automate => "bolt",
        Recommendation.Assist => "handshake",
        Recommendation.KeepHuman => "person",
        _ => "remove",
    };
}
