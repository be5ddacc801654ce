using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Concepts.Taste;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Brief> Briefs => Set<Brief>();

    public DbSet<ConceptRun> ConceptRuns => Set<ConceptRun>();

    public DbSet<Concept> Concepts => Set<Concept>();

    public DbSet<TriageVerdict> TriageVerdicts => Set<TriageVerdict>();

    public DbSet<Comparison> Comparisons => Set<Comparison>();

    public DbSet<Adjudication> Adjudications => Set<Adjudication>();

    public DbSet<Pick> Picks => Set<Pick>();

    public DbSet<TasteMemory> TasteMemories => Set<TasteMemory>();

    public DbSet<Approval> Approvals => Set<Approval>();
}
