using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LabelledLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GuardrailMeasures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Cause = table.Column<int>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuardrailMeasures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LabelledLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Family = table.Column<int>(type: "INTEGER", nullable: false),
                    MustFire = table.Column<bool>(type: "INTEGER", nullable: false),
                    Guardrail = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Site = table.Column<string>(type: "TEXT", nullable: false),
                    UploadId = table.Column<long>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelledLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LabelUploads",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Token = table.Column<string>(type: "TEXT", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", nullable: false),
                    RowsRead = table.Column<long>(type: "INTEGER", nullable: false),
                    Added = table.Column<long>(type: "INTEGER", nullable: false),
                    Duplicates = table.Column<long>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<long>(type: "INTEGER", nullable: false),
                    Rejects = table.Column<string>(type: "TEXT", nullable: false),
                    JobId = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    TakenOutAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelUploads", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailMeasures_WorkspaceId",
                table: "GuardrailMeasures",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_GuardrailMeasures_WorkspaceId_At",
                table: "GuardrailMeasures",
                columns: new[] { "WorkspaceId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelledLines_UploadId",
                table: "LabelledLines",
                column: "UploadId");

            migrationBuilder.CreateIndex(
                name: "IX_LabelledLines_WorkspaceId",
                table: "LabelledLines",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_LabelledLines_WorkspaceId_Family_MustFire",
                table: "LabelledLines",
                columns: new[] { "WorkspaceId", "Family", "MustFire" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelledLines_WorkspaceId_Hash_Family",
                table: "LabelledLines",
                columns: new[] { "WorkspaceId", "Hash", "Family" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LabelUploads_JobId",
                table: "LabelUploads",
                column: "JobId");

            migrationBuilder.CreateIndex(
                name: "IX_LabelUploads_WorkspaceId",
                table: "LabelUploads",
                column: "WorkspaceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GuardrailMeasures");

            migrationBuilder.DropTable(
                name: "LabelledLines");

            migrationBuilder.DropTable(
                name: "LabelUploads");
        }
    }
}
