using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>One call of a desk.</summary>
/// <param name="Operation">The right it needs.</param>
/// <param name="Name">What it does, for the message of a failure.</param>
/// <param name="TryAsync">Makes the call and gives what was wrong, or null.</param>
internal sealed record DeskCall(Operation Operation, string Name, Func<TestConsole, Caller, Task<Problem?>> TryAsync);
