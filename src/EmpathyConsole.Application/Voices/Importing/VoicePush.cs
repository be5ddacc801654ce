namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What another program sends.</summary>
/// <param name="FileName">Its name, or one that tells its kind.</param>
/// <param name="Content">The body.</param>
/// <param name="Source">The source of rows that name none; also whose mapping is remembered.</param>
/// <param name="Map">A mapping by hand (<see cref="MappingText"/>), or null.</param>
/// <param name="Key">What the sender calls this push, at most 200 characters; null when it does not.</param>
public sealed record VoicePush(string FileName, Stream Content, string? Source, string? Map, string? Key);
