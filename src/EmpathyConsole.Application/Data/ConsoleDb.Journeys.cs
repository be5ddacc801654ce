using EmpathyConsole.Application.Journeys.Rows;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Journey> Journeys => Set<Journey>();

    public DbSet<JourneyStage> JourneyStages => Set<JourneyStage>();

    public DbSet<StageCell> StageCells => Set<StageCell>();

    public DbSet<StageEvidence> StageEvidence => Set<StageEvidence>();

    public DbSet<StageQuotes> StageQuotes => Set<StageQuotes>();

    public DbSet<CellEdit> CellEdits => Set<CellEdit>();
}
