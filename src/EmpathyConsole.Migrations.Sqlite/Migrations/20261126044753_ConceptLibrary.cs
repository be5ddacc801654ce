using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ConceptLibrary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_TriageVerdicts_WorkspaceId_Choice_ConceptId_ById_Reasons",
                table: "TriageVerdicts",
                columns: new[] { "WorkspaceId", "Choice", "ConceptId", "ById", "Reasons" });

            migrationBuilder.CreateIndex(
                name: "IX_Concepts_Library",
                table: "Concepts",
                columns: new[] { "WorkspaceId", "BriefId", "RunId", "Position", "Verdict", "Channel", "CreatedAt", "Angle", "Writer" },
                descending: new[] { false, true, false, false, false, false, false, false, false });

            migrationBuilder.Sql(ConceptWords.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(ConceptWords.Drop);

            migrationBuilder.DropIndex(
                name: "IX_TriageVerdicts_WorkspaceId_Choice_ConceptId_ById_Reasons",
                table: "TriageVerdicts");

            migrationBuilder.DropIndex(
                name: "IX_Concepts_Library",
                table: "Concepts");
        }
    }
}
