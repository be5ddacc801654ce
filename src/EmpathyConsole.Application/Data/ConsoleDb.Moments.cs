using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<Ticket> Tickets => Set<Ticket>();

    public DbSet<Exposure> Exposures => Set<Exposure>();

    public DbSet<Preference> Preferences => Set<Preference>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();
}
