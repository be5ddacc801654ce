using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RetiredGuardrails : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // a guardrail that was off has no version that judges
            migrationBuilder.Sql("""
                UPDATE Guardrails SET LiveVersion = NULL
                WHERE NOT EXISTS (SELECT 1 FROM GuardrailTerms t WHERE t.GuardrailId = Guardrails.Id AND t.Stage = 4 AND t."Until" IS NULL);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
