using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EmpathyConsole.Migrations.Sqlite;

/// <summary>Used by dotnet-ef only.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ConsoleDb>
{
    public ConsoleDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ConsoleDb>();
        options.UseConsoleSqlite("design.db");
        return new(options.Options, TimeProvider.System);
    }
}
