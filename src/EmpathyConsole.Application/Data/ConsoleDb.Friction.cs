using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Store;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<SignalRow> Signals => Set<SignalRow>();

    public DbSet<SignalWord> SignalWords => Set<SignalWord>();

    public DbSet<SignalImport> SignalImports => Set<SignalImport>();

    public DbSet<SignalReject> SignalRejects => Set<SignalReject>();
}
