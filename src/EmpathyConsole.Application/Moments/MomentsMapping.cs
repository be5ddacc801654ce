using EmpathyConsole.Application.Moments.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Moments;

// A decision reads one person's consents, tickets, exposures and preference: each has an index that begins with the person.
internal sealed class MomentsMapping :
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<Consent>,
    IEntityTypeConfiguration<Ticket>,
    IEntityTypeConfiguration<Exposure>,
    IEntityTypeConfiguration<Preference>,
    IEntityTypeConfiguration<DecisionRow>
{
    public void Configure(EntityTypeBuilder<Person> builder) => builder.HasIndex(p => new { p.WorkspaceId, p.Key }).IsUnique();

    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.HasIndex(c => c.PersonId);
        builder.HasIndex(c => new { c.WorkspaceId, c.ContentKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.HasIndex(t => new { t.PersonId, t.Closed });
        builder.HasIndex(t => new { t.WorkspaceId, t.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Exposure> builder)
    {
        builder.HasIndex(e => new { e.PersonId, e.Time });
        builder.HasIndex(e => new { e.WorkspaceId, e.ContentKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Preference> builder) => builder.HasIndex(p => p.PersonId).IsUnique();

    public void Configure(EntityTypeBuilder<DecisionRow> builder)
    {
        builder.HasIndex(d => new { d.WorkspaceId, d.Key }).IsUnique();
        builder.HasIndex(d => new { d.WorkspaceId, d.At });
        builder.HasIndex(d => new { d.WorkspaceId, d.PersonKey, d.At });
    }
}
