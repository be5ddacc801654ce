using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>What is known of a staged file; kept beside it as JSON.</summary>
internal sealed record StagedSignals(string Token, string FileName, long Bytes, long Workspace, CallerKind ByKind, long ById);
