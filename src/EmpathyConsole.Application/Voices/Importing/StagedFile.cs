using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What is known of a staged file; kept beside it as JSON.</summary>
public sealed record StagedFile(string Token, string FileName, long Bytes, VoiceFormat Format, long Workspace, CallerKind ByKind, long ById, DateTimeOffset At);
