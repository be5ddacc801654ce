using EmpathyConsole.Application.Models;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<ModelConnection> ModelConnections => Set<ModelConnection>();
}
