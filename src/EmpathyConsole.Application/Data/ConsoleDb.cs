using System.Linq.Expressions;
using System.Reflection;
using EmpathyConsole.Application.Team;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

/// <summary>
/// Every record of the console. Each room adds its sets in a part of its own (ConsoleDb.Voices.cs) and its mapping in
/// IEntityTypeConfiguration classes beside its entities. Open it with <see cref="ConsoleDbExtensions.OpenAsync"/>, which sets the workspace.
/// </summary>
public sealed partial class ConsoleDb(DbContextOptions<ConsoleDb> options, TimeProvider time)
    : IdentityDbContext<TeamMember, IdentityRole<long>, long>(options)
{
    private static readonly MethodInfo FilterMethod =
        typeof(ConsoleDb).GetMethod(nameof(InThisWorkspace), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The workspace this context reads and writes; 0 sees no row of any workspace.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>Now, in UTC.</summary>
    public DateTimeOffset Now => Time.GetUtcNow();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Stamp();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Stamp();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);

        // SQLite can't compare DateTimeOffset; milliseconds since 1970 sort and compare in every database.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ConsoleDb).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(IInWorkspace).IsAssignableFrom(e.ClrType)).ToList())
        {
            builder.Entity(entity.ClrType).HasQueryFilter((LambdaExpression)FilterMethod.MakeGenericMethod(entity.ClrType).Invoke(this, null)!);
            builder.Entity(entity.ClrType).HasIndex(nameof(IInWorkspace.WorkspaceId));
        }
    }

    private Expression<Func<T, bool>> InThisWorkspace<T>()
        where T : IInWorkspace => row => row.WorkspaceId == WorkspaceId;

    private void Stamp()
    {
        foreach (var entry in ChangeTracker.Entries<IInWorkspace>().Where(e => e.State == EntityState.Added && e.Entity.WorkspaceId == 0))
        {
            entry.Entity.WorkspaceId = WorkspaceId != 0
                ? WorkspaceId
                : throw new InvalidOperationException($"A {entry.Metadata.ShortName()} is saved outside any workspace.");
        }
    }
}
