using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What every desk of the room says when something is not there.</summary>
internal static class JourneyProblems
{
    public static Problem NoSuchJourney => Problem.NotFound("There is no such journey here. It may have been deleted: go back to all journeys.");

    public static Problem NoSuchSide => Problem.NotFound("This journey has no map of how it should be yet. Start one from the map as it is.");

    public static Problem NoSuchStage => Problem.NotFound("There is no such stage here. The journey may have been changed or deleted: load it again.");
}
