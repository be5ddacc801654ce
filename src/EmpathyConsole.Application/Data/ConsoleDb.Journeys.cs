using EmpathyConsole.Application.Journeys.Rows;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Journey> Journeys => Set<Journey>();

    public DbSet<JourneyStage> JourneyStages => Set<JourneyStage>();

    public DbSet<StoredMap> JourneyMaps => Set<StoredMap>();

    public DbSet<MapEdit> MapEdits => Set<MapEdit>();

    public DbSet<MapVersion> MapVersions => Set<MapVersion>();

    public DbSet<MapComment> MapComments => Set<MapComment>();

    public DbSet<JourneyShare> JourneyShares => Set<JourneyShare>();
}
