using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Application.Guardrails.SecondReading;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<GuardrailRow> Guardrails => Set<GuardrailRow>();

    public DbSet<GuardrailVersion> GuardrailVersions => Set<GuardrailVersion>();

    public DbSet<GuardrailDraft> GuardrailDrafts => Set<GuardrailDraft>();

    public DbSet<GuardrailProposal> GuardrailProposals => Set<GuardrailProposal>();

    public DbSet<GuardrailTerm> GuardrailTerms => Set<GuardrailTerm>();

    public DbSet<ExceptionRow> GuardrailExceptions => Set<ExceptionRow>();

    public DbSet<SecondReaderRow> SecondReaders => Set<SecondReaderRow>();
}
