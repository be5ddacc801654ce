using System.Reflection;
using EmpathyConsole.Domain.House;
using Shouldly;

namespace EmpathyConsole.Architecture.Tests;

/// <summary>Rooms have the same name in every project, folder and path.</summary>
public sealed class RoomNamesTests
{
    [Fact]
    public void Loop_NamesEveryRoomOnceInOrder()
    {
        RoomPlan.Loop.Select(p => p.Room).ShouldBe(Enum.GetValues<Room>().Where(r => r != Room.House).Order());
        foreach (var plan in RoomPlan.Loop)
        {
            plan.Name.ShouldBe(plan.Room.ToString());
            plan.Path.ShouldBe("/" + plan.Name.ToLowerInvariant());
        }
    }

    [Fact]
    public void Rooms_HaveTheirFolderInDomainApplicationAndWeb()
    {
        foreach (var room in RoomPlan.Loop.Where(p => p.Room != Room.Governance).Select(p => p.Name))
        {
            foreach (var (project, part) in new[] { ("EmpathyConsole.Domain", ""), ("EmpathyConsole.Application", ""), ("EmpathyConsole.Web", "Features.") })
            {
                Assembly.Load(project).GetTypes().ShouldContain(t => t.Namespace != null && t.Namespace.StartsWith($"{project}.{part}{room}", StringComparison.Ordinal), $"{project} has no {room}");
            }
        }
    }

    [Fact]
    public void Pages_LieUnderTheirRoomsPath()
    {
        var pages = Assembly.Load("EmpathyConsole.Web").GetTypes()
            .SelectMany(t => t.GetCustomAttributes<Microsoft.AspNetCore.Components.RouteAttribute>().Select(r => (Type: t, r.Template)));
        foreach (var (type, template) in pages)
        {
            if (RoomPlan.Loop.FirstOrDefault(p => type.Namespace == "EmpathyConsole.Web.Features." + p.Name) is { } plan)
            {
                template.ShouldStartWith(plan.Path, Case.Sensitive, type.Name);
            }
        }
    }
}
