using EmpathyConsole.Application.Guardrails;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<GuardrailRow> Guardrails => Set<GuardrailRow>();

    public DbSet<GuardrailVersion> GuardrailVersions => Set<GuardrailVersion>();
}
