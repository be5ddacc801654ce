using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>A quote as a model knows it.</summary>
/// <param name="Id">"q1", "q2", ... ; the same all through a run.</param>
internal sealed record GivenQuote(string Id, WriterTheme Theme, Quote Quote);
