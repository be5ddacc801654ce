using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Somebody to step into the demo as.</summary>
internal sealed record DemoPerson(long Id, string Name, Roles Roles, long Workspace);
