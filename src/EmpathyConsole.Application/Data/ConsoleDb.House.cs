using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Team;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Workspace> Workspaces => Set<Workspace>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<SetupLink> SetupLinks => Set<SetupLink>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<RecordEntry> Record => Set<RecordEntry>();

    public DbSet<InboxItem> Inbox => Set<InboxItem>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<Persona> Personas => Set<Persona>();

    public DbSet<BrandValue> BrandValues => Set<BrandValue>();

    public DbSet<OfferFact> OfferFacts => Set<OfferFact>();

    public DbSet<Story> Stories => Set<Story>();
}
