using EmpathyConsole.Application.Concepts.Library;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class CampaignTextsTests
{
    [Fact]
    public async Task AllBriefsAtOnce_HoldWhatEachHoldsAlone()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (approved, _) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, approved, await house.SeenAsync(house.Jonah, approved), "", ConceptsHouse.Token);
        var picked = await house.WrittenAsync();
        await house.PickedAsync(picked);
        await house.WrittenAsync(3);
        await using var db = await house.Console.OpenAsync();
        var briefs = await db.Briefs.OrderBy(b => b.Id).ToListAsync(ConceptsHouse.Token);
        foreach (var campaign in new[] { "", "spring" })
        {
            briefs.ForEach(b => b.Campaign = campaign);
            await db.SaveChangesAsync(ConceptsHouse.Token);
            var all = await CampaignTexts.OfAllAsync(db, briefs, ConceptsHouse.Token);
            foreach (var brief in briefs)
            {
                var alone = await CampaignTexts.OfAsync(db, brief, ConceptsHouse.Token);
                all[brief.Id].ShouldBe(alone);
            }

            all[picked].Count.ShouldBe(campaign.Length == 0 ? 3 : 6);
            all[briefs[^1].Id].Count.ShouldBe(campaign.Length == 0 ? 0 : 3);
        }
    }
}
