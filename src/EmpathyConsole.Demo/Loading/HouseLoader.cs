using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Demo.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>The workspace itself, its team and its brand, in one transaction.</summary>
internal static class HouseLoader
{
    /// <summary>The demo workspace; made when there is none.</summary>
    public static async Task<Workspace> EnsureAsync(ConsoleDb db, CancellationToken cancellation)
    {
        if (await db.Workspaces.OrderBy(w => w.Id).FirstOrDefaultAsync(w => w.IsDemo, cancellation) is { } there)
        {
            return there;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var workspace = new Workspace
        {
            Name = HouseContent.Brand,
            About = HouseContent.About,
            Voice = HouseContent.Voice,
            Language = "en",
            TimeZone = HouseContent.TimeZone,
            Currency = HouseContent.Currency,
            IsDemo = true,
            CreatedAt = db.Now,
        };
        db.Workspaces.Add(workspace);
        await db.SaveChangesAsync(cancellation);
        db.WorkspaceId = workspace.Id;
        await AddTeamAsync(db, workspace.Id, cancellation);
        AddBrand(db);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return workspace;
    }

    private static async Task AddTeamAsync(ConsoleDb db, long workspace, CancellationToken cancellation)
    {
        foreach (var person in HouseContent.Members)
        {
            var name = person.Email.ToUpperInvariant();
            var member = await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == name, cancellation) ?? db.Users.Add(new()
            {
                DisplayName = person.Name,
                UserName = person.Email,
                NormalizedUserName = name,
                Email = person.Email,
                NormalizedEmail = name,
                EmailConfirmed = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
            }).Entity;
            member.LastWorkspaceId = workspace;
            await db.SaveChangesAsync(cancellation);
            db.Memberships.Add(new Membership { WorkspaceId = workspace, TeamMemberId = member.Id, Roles = person.Roles });
        }
    }

    private static void AddBrand(ConsoleDb db)
    {
        var now = db.Now;
        db.Personas.AddRange(HouseContent.Personas.Select(p => new Persona
        {
            Name = p.Name,
            Segment = p.Segment,
            Summary = p.Summary,
            LifeStage = p.LifeStage,
            Challenge = p.Challenge,
            Generation = p.Generation,
        }));
        db.BrandValues.AddRange(HouseContent.Values.Select((v, i) => new BrandValue { Name = v.Name, Promise = v.Promise, Words = v.Words, Proofs = v.Proofs, Order = i }));
        db.OfferFacts.AddRange(HouseContent.Offers.Select(o => new OfferFact
        {
            Name = o.Name,
            Statement = o.Statement,
            EndsAt = o.EndsInDays is { } days ? new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(days).AddHours(22) : null,
            StockLeft = o.StockLeft,
        }));
        db.Stories.AddRange(HouseContent.Stories.Select(s => new Story
        {
            Title = s.Title,
            Teller = s.Teller,
            Text = s.Text,
            ConsentedAt = now.AddDays(-s.ConsentedDaysAgo),
            ConsentEndsAt = s.ConsentEndsInDays is { } days ? now.AddDays(days) : null,
        }));
    }
}
