using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.House;

/// <summary>Something that waits for a person.</summary>
/// <param name="Room">Where.</param>
/// <param name="Icon">Material Symbol.</param>
/// <param name="Title">What, in a few words.</param>
/// <param name="Detail">A sentence more.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="Action">The verb on the button.</param>
/// <param name="Link">Where the button goes.</param>
/// <param name="Count">How many of it, for the navigation.</param>
public sealed record Need(Room Room, string Icon, string Title, string Detail, DateTimeOffset Since, string Action, string Link, int Count = 1);
