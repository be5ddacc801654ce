using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<LabelledLine> LabelledLines => Set<LabelledLine>();

    public DbSet<LabelUpload> LabelUploads => Set<LabelUpload>();

    public DbSet<GuardrailMeasure> GuardrailMeasures => Set<GuardrailMeasure>();
}
