using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublishGate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GuardrailDrafts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    GuardrailId = table.Column<long>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    BaseVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    Writers = table.Column<string>(type: "TEXT", nullable: false),
                    Acknowledged = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuardrailDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuardrailDrafts_Guardrails_GuardrailId",
                        column: x => x.GuardrailId,
                        principalTable: "Guardrails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuardrailExceptions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Guardrail = table.Column<string>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuardrailExceptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GuardrailProposals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    GuardrailId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<long>(type: "INTEGER", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", nullable: false),
                    Writers = table.Column<string>(type: "TEXT", nullable: false),
                    Acknowledged = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedByName = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuardrailProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuardrailProposals_Guardrails_GuardrailId",
                        column: x => x.GuardrailId,
                        principalTable: "Guardrails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GuardrailTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    GuardrailId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: true),
                    Judged = table.Column<long>(type: "INTEGER", nullable: false),
                    Fired = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuardrailTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuardrailTerms_Guardrails_GuardrailId",
                        column: x => x.GuardrailId,
                        principalTable: "Guardrails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailDrafts_GuardrailId",
                table: "GuardrailDrafts",
                column: "GuardrailId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailDrafts_WorkspaceId",
                table: "GuardrailDrafts",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailExceptions_WorkspaceId",
                table: "GuardrailExceptions",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailExceptions_WorkspaceId_EndsAt",
                table: "GuardrailExceptions",
                columns: new[] { "WorkspaceId", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailProposals_GuardrailId_State",
                table: "GuardrailProposals",
                columns: new[] { "GuardrailId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailProposals_WorkspaceId",
                table: "GuardrailProposals",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailProposals_WorkspaceId_State",
                table: "GuardrailProposals",
                columns: new[] { "WorkspaceId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailTerms_GuardrailId_Version",
                table: "GuardrailTerms",
                columns: new[] { "GuardrailId", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailTerms_WorkspaceId",
                table: "GuardrailTerms",
                column: "WorkspaceId");

            // Every version up to the live one judged until the next came; the live one still does unless its guardrail was off.
            migrationBuilder.Sql("""
                INSERT INTO GuardrailTerms (WorkspaceId, GuardrailId, Version, Stage, "From", "Until", Judged, Fired)
                SELECT v.WorkspaceId, v.GuardrailId, v.Version, 4, v.At,
                       CASE WHEN v.Version < g.LiveVersion
                            THEN (SELECT n.At FROM GuardrailVersions n WHERE n.GuardrailId = v.GuardrailId AND n.Version = v.Version + 1)
                            WHEN g."On" = 0 THEN g.ChangedAt
                            ELSE NULL END,
                       0, 0
                FROM GuardrailVersions v JOIN Guardrails g ON g.Id = v.GuardrailId
                WHERE v.Version <= g.LiveVersion;
                """);

            migrationBuilder.DropColumn(
                name: "On",
                table: "Guardrails");

            migrationBuilder.AlterColumn<int>(
                name: "LiveVersion",
                table: "Guardrails",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "ShadowVersion",
                table: "Guardrails",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GuardrailDrafts");

            migrationBuilder.DropTable(
                name: "GuardrailExceptions");

            migrationBuilder.DropTable(
                name: "GuardrailProposals");

            migrationBuilder.DropTable(
                name: "GuardrailTerms");

            migrationBuilder.DropColumn(
                name: "ShadowVersion",
                table: "Guardrails");

            migrationBuilder.AlterColumn<int>(
                name: "LiveVersion",
                table: "Guardrails",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "On",
                table: "Guardrails",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }
    }
}
