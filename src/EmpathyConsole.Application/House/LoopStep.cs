using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.House;

/// <summary>One room's number in the loop: 1,206 "voices heard".</summary>
public sealed record LoopStep(Room Room, string Number, string Caption);
