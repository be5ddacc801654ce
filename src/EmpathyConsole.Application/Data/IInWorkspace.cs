namespace EmpathyConsole.Application.Data;

/// <summary>A row that belongs to one workspace. Queries see only the caller's workspace; saving stamps it.</summary>
public interface IInWorkspace
{
    long WorkspaceId { get; set; }
}
