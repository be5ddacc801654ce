using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>A version in the list.</summary>
/// <param name="Id">The version.</param>
/// <param name="Side">Which side it is a copy of.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is for; may be empty.</param>
/// <param name="ForSafety">The console kept it before something went over the map.</param>
/// <param name="At">When.</param>
/// <param name="ByName">Who.</param>
/// <param name="Differences">How many differences there are between it and its side as it stands.</param>
/// <param name="Since">What changed since, in one line; "Nothing changed" when they say the same.</param>
public sealed record VersionLine(long Id, MapSide Side, string Name, string About, bool ForSafety, DateTimeOffset At, string ByName, int Differences, string Since);
