using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class JourneyPlans : Migration
    {
        private const string JourneysToDocuments = """
            INSERT INTO JourneyMaps (WorkspaceId, JourneyId, Side, Document, Marks, Revision, ChangedAt, ChangedByName)
            SELECT j.WorkspaceId, j.Id, 1,
              json_object('stages', json((SELECT json_group_array(json(d.Document)) FROM (
                SELECT json_object(
                  'key', s.Slug,
                  'rank', 'a' || char(97 + s."Order" / 25) || char(98 + s."Order" % 25),
                  'name', s.Name, 'owner', '', 'ideas', '', 'touchpoints', json('[]'),
                  'intent', json((SELECT json_object('statement', c.Statement, 'level', c.Level, 'kind', c.Kind,
                    'themes', json((SELECT json_group_array(e.ThemeId) FROM StageEvidence e WHERE e.StageId = s.Id AND e.Part = 1)),
                    'quotes', json((SELECT json_group_array(json_object('collection', q.CollectionId, 'quote', q.QuoteId)) FROM StageQuotes q WHERE q.StageId = s.Id AND q.Part = 1)),
                    'metrics', json('[]'))
                  FROM StageCells c WHERE c.StageId = s.Id AND c.Part = 1)),
                  'fear', json((SELECT json_object('statement', c.Statement, 'level', c.Level, 'kind', c.Kind,
                    'themes', json((SELECT json_group_array(e.ThemeId) FROM StageEvidence e WHERE e.StageId = s.Id AND e.Part = 2)),
                    'quotes', json((SELECT json_group_array(json_object('collection', q.CollectionId, 'quote', q.QuoteId)) FROM StageQuotes q WHERE q.StageId = s.Id AND q.Part = 2)),
                    'metrics', json('[]'))
                  FROM StageCells c WHERE c.StageId = s.Id AND c.Part = 2)),
                  'effort', json((SELECT json_object('statement', c.Statement, 'level', c.Level, 'kind', c.Kind,
                    'themes', json((SELECT json_group_array(e.ThemeId) FROM StageEvidence e WHERE e.StageId = s.Id AND e.Part = 3)),
                    'quotes', json((SELECT json_group_array(json_object('collection', q.CollectionId, 'quote', q.QuoteId)) FROM StageQuotes q WHERE q.StageId = s.Id AND q.Part = 3)),
                    'metrics', json('[]'))
                  FROM StageCells c WHERE c.StageId = s.Id AND c.Part = 3))) AS Document
                FROM JourneyStages s WHERE s.JourneyId = j.Id ORDER BY s."Order") d))),
              (SELECT json_group_object('s/' || s.Slug || '|' || CASE c.Part WHEN 1 THEN 'intent' WHEN 2 THEN 'fear' ELSE 'effort' END, json_object('byName', c.ChangedByName, 'at', c.ChangedAt))
                FROM StageCells c JOIN JourneyStages s ON s.Id = c.StageId WHERE s.JourneyId = j.Id AND c.ChangedAt IS NOT NULL),
              1, j.ChangedAt, j.ChangedByName
            FROM Journeys j;
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Gone",
                table: "JourneyStages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "BoardPlace",
                table: "Journeys",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Journeys",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Journeys",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "JourneyMaps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Marks = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JourneyMaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JourneyMaps_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JourneyShares",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedByName = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Opened = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JourneyShares", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JourneyShares_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MapComments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    AnswersId = table.Column<long>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    ByKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    EditedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ResolvedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ResolvedByName = table.Column<string>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MapComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MapComments_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MapComments_MapComments_AnswersId",
                        column: x => x.AnswersId,
                        principalTable: "MapComments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MapEdits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    ByKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    MarksBefore = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MapEdits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MapEdits_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MapVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    ForSafety = table.Column<bool>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Marks = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MapVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MapVersions_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_JourneyMaps_JourneyId_Side",
                table: "JourneyMaps",
                columns: new[] { "JourneyId", "Side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JourneyMaps_WorkspaceId",
                table: "JourneyMaps",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_JourneyShares_JourneyId",
                table: "JourneyShares",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_JourneyShares_TokenHash",
                table: "JourneyShares",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JourneyShares_WorkspaceId",
                table: "JourneyShares",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_MapComments_AnswersId",
                table: "MapComments",
                column: "AnswersId");

            migrationBuilder.CreateIndex(
                name: "IX_MapComments_JourneyId_Side_Place",
                table: "MapComments",
                columns: new[] { "JourneyId", "Side", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_MapComments_WorkspaceId",
                table: "MapComments",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_MapEdits_JourneyId_Side_ById_State",
                table: "MapEdits",
                columns: new[] { "JourneyId", "Side", "ById", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_MapEdits_WorkspaceId",
                table: "MapEdits",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_MapVersions_JourneyId_Side_At",
                table: "MapVersions",
                columns: new[] { "JourneyId", "Side", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_MapVersions_WorkspaceId",
                table: "MapVersions",
                column: "WorkspaceId");

            // what was mapped in rows becomes a document a journey; who wrote a cell comes along, the old rows' own history does not
            migrationBuilder.Sql(JourneysToDocuments);

            migrationBuilder.DropTable(
                name: "CellEdits");

            migrationBuilder.DropTable(
                name: "StageEvidence");

            migrationBuilder.DropTable(
                name: "StageQuotes");

            migrationBuilder.DropTable(
                name: "StageCells");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "JourneyMaps");

            migrationBuilder.DropTable(
                name: "JourneyShares");

            migrationBuilder.DropTable(
                name: "MapComments");

            migrationBuilder.DropTable(
                name: "MapEdits");

            migrationBuilder.DropTable(
                name: "MapVersions");

            migrationBuilder.DropColumn(
                name: "Gone",
                table: "JourneyStages");

            migrationBuilder.DropColumn(
                name: "BoardPlace",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "Journeys");

            migrationBuilder.CreateTable(
                name: "StageCells",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StageId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Statement = table.Column<string>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageCells", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageCells_JourneyStages_StageId",
                        column: x => x.StageId,
                        principalTable: "JourneyStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StageEvidence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    StageId = table.Column<long>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageEvidence_JourneyStages_StageId",
                        column: x => x.StageId,
                        principalTable: "JourneyStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StageQuotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CollectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    QuoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    StageId = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageQuotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageQuotes_JourneyStages_StageId",
                        column: x => x.StageId,
                        principalTable: "JourneyStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CellEdits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CellId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    AtBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ByNameBefore = table.Column<string>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    KindBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    LevelBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    StatementBefore = table.Column<string>(type: "TEXT", nullable: false),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CellEdits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CellEdits_StageCells_CellId",
                        column: x => x.CellId,
                        principalTable: "StageCells",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CellEdits_CellId",
                table: "CellEdits",
                column: "CellId");

            migrationBuilder.CreateIndex(
                name: "IX_CellEdits_JourneyId_ById_ClosedAt",
                table: "CellEdits",
                columns: new[] { "JourneyId", "ById", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CellEdits_WorkspaceId",
                table: "CellEdits",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_StageCells_StageId_Part",
                table: "StageCells",
                columns: new[] { "StageId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageCells_WorkspaceId",
                table: "StageCells",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_StageEvidence_StageId_Part_ThemeId",
                table: "StageEvidence",
                columns: new[] { "StageId", "Part", "ThemeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageEvidence_WorkspaceId",
                table: "StageEvidence",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_StageQuotes_StageId_Part_CollectionId_QuoteId",
                table: "StageQuotes",
                columns: new[] { "StageId", "Part", "CollectionId", "QuoteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageQuotes_WorkspaceId",
                table: "StageQuotes",
                column: "WorkspaceId");
        }
    }
}
