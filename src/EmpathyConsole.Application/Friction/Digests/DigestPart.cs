namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>A part of a digest.</summary>
/// <param name="Title">"What changed beyond noise".</param>
/// <param name="Empty">What is said where there is no line.</param>
/// <param name="Lines">Most telling first.</param>
public sealed record DigestPart(string Title, string Empty, IReadOnlyList<DigestLine> Lines);
