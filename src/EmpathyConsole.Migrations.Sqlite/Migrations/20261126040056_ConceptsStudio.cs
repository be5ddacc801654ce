using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ConceptsStudio : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "HeldUntil",
                table: "TriageVerdicts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Trace",
                table: "Concepts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Failure",
                table: "ConceptRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LikeConceptId",
                table: "ConceptRuns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TokensIn",
                table: "ConceptRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "TokensOut",
                table: "ConceptRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "BodyLimit",
                table: "Briefs",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Campaign",
                table: "Briefs",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ExampleIds",
                table: "Briefs",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "HeadlineLimit",
                table: "Briefs",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsTemplate",
                table: "Briefs",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Mode",
                table: "Briefs",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "MoreValueIds",
                table: "Briefs",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "Adjudications",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    BriefId = table.Column<long>(type: "INTEGER", nullable: false),
                    ConceptId = table.Column<long>(type: "INTEGER", nullable: false),
                    Choice = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adjudications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Comparisons",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    BriefId = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    LeftId = table.Column<long>(type: "INTEGER", nullable: false),
                    RightId = table.Column<long>(type: "INTEGER", nullable: false),
                    Choice = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftHash = table.Column<string>(type: "TEXT", nullable: false),
                    RightHash = table.Column<string>(type: "TEXT", nullable: false),
                    LookedFor = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comparisons", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Adjudications_BriefId_ConceptId",
                table: "Adjudications",
                columns: new[] { "BriefId", "ConceptId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adjudications_WorkspaceId",
                table: "Adjudications",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Comparisons_BriefId_ById",
                table: "Comparisons",
                columns: new[] { "BriefId", "ById" });

            migrationBuilder.CreateIndex(
                name: "IX_Comparisons_WorkspaceId",
                table: "Comparisons",
                column: "WorkspaceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Adjudications");

            migrationBuilder.DropTable(
                name: "Comparisons");

            migrationBuilder.DropColumn(
                name: "HeldUntil",
                table: "TriageVerdicts");

            migrationBuilder.DropColumn(
                name: "Trace",
                table: "Concepts");

            migrationBuilder.DropColumn(
                name: "Failure",
                table: "ConceptRuns");

            migrationBuilder.DropColumn(
                name: "LikeConceptId",
                table: "ConceptRuns");

            migrationBuilder.DropColumn(
                name: "TokensIn",
                table: "ConceptRuns");

            migrationBuilder.DropColumn(
                name: "TokensOut",
                table: "ConceptRuns");

            migrationBuilder.DropColumn(
                name: "BodyLimit",
                table: "Briefs");

            migrationBuilder.DropColumn(
                name: "Campaign",
                table: "Briefs");

            migrationBuilder.DropColumn(
                name: "ExampleIds",
                table: "Briefs");

            migrationBuilder.DropColumn(
                name: "HeadlineLimit",
                table: "Briefs");

            migrationBuilder.DropColumn(
                name: "IsTemplate",
                table: "Briefs");

            migrationBuilder.DropColumn(
                name: "Mode",
                table: "Briefs");

            migrationBuilder.DropColumn(
                name: "MoreValueIds",
                table: "Briefs");
        }
    }
}
