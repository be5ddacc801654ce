using System.Text;
using EmpathyConsole.Application.Journeys.Exchange.Cjml;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys.Cjml;

public sealed class CjmlReaderTests
{
    [Fact]
    public void Planned_PhasesBecomeStages_EachTouchpointFromTheCustomersSide()
    {
        var read = CjmlReader.Read(CjmlFiles.Planned).Value;

        (read.Name, read.Description, read.Customer).ShouldBe(("Borrow a cargo bike", "From seeing one in the street to bringing it back.", "Parent in a hurry"));
        read.Plan.Stages.Select(s => $"{s.Key}: {s.Name}").ShouldBe(["find-one: Find one", "ride: Ride", "bring-back: Bring back"]);
        read.Plan.Touchpoints.Select(t => $"{t.Key} {t.Name} | {t.Kind} | {t.Channel} | {t.Answers} | {t.Why}").ShouldBe([
            "tp-t1 Scans the code on the bike | Page | web | Bike house | ",
            "tp-t2 Gets a code for the lock | Message | sms | Bike house | Arrives within seconds",
            "tp-t3 Rides to school | Other |  |  | ",
            "tp-t4 Checks the brakes | Internal |  | Bike house | "]);
    }

    [Fact]
    public void Planned_SaysWhatItDropped_AndNothingElse() => CjmlReader.Read(CjmlFiles.Planned).Value.Dropped.ShouldBe([
        "1 'initiatorLabel' element: a touchpoint is named by the customer's side of it.",
        "1 'isVirtual' element: there is no place for this on a map.",
        "1 'phaseDescription' element: a stage says the rest in intent, fear and effort.",
        "1 'receiverLabel' element: a touchpoint is named by the customer's side of it.",
        "1 'touchpointDuration' element: a map keeps no times; paths of people that are brought in as signals do."]);

    [Fact]
    public void Actual_WithoutPhases_IsGroupedByChannel_AndRatingsDoNotBecomeEffort()
    {
        var read = CjmlReader.Read(CjmlFiles.Actual).Value;

        (read.Name, read.Customer).ShouldBe(("AJ4", "Mina"));
        read.Plan.Stages.Select(s => $"{s.Name} ({s.Touchpoints.Count})").ShouldBe(["Calls for a time (2)", "Gets a letter with the time (1)"]);
        read.Plan.Touchpoints.Select(t => $"{t.Kind} {t.Answers} {t.Why}").ShouldBe(["Call Clinic Waited for nine minutes", "Call Clinic ", "Letter Clinic "]);
        read.Plan.Touchpoints.ShouldAllBe(t => t.Effort == null && t.Fear == null && t.Rung == null);
        read.Dropped.ShouldBe([
            "The file has no phases: 3 touchpoints became 2 stages, a new one where the channel changes or four have come together. Name and move them as you see fit.",
            "2 'compliance' elements: a map shows the way, not how one person went it.",
            "1 'experienceRating' element: satisfaction is not effort; set the levels on the map.",
            "1 'journeyStatus' element: a map shows the way, not how one person went it.",
            "1 'plannedReference' element: a map shows the way, not how one person went it.",
            "1 'timestamps' element: a map keeps no times; paths of people that are brought in as signals do."]);
    }

    [Fact]
    public void Generated_UndefinedIsNoValue()
    {
        var read = CjmlReader.Read(CjmlFiles.Generated).Value;

        (read.Name, read.Description, read.Customer).ShouldBe(("Journey from CJML", "", "Nils"));
        read.Plan.Touchpoints.Select(t => $"{t.Name} | {t.Kind} | {t.Channel} | {t.Answers}").ShouldBe(["Asks for the size | Chat | web chat | Shop", "t1 | Internal |  | Shop"]);
        read.Dropped.ShouldContain("1 'time' element: a map keeps no times; paths of people that are brought in as signals do.");
        read.Dropped.ShouldAllBe(d => !d.Contains("undefined", StringComparison.Ordinal) && !d.Contains("between elements", StringComparison.Ordinal));
    }

    [Fact]
    public void SeveralJourneys_TheFirstPlannedIsTaken_AndTheOthersAreSaid()
    {
        var both = CjmlFiles.Actual.Replace("</CJML>", "<plannedJourney><journeyID>P</journeyID><touchpoints><plannedAction><touchpointID>x</touchpointID></plannedAction></touchpoints></plannedJourney></CJML>", StringComparison.Ordinal);
        var read = CjmlReader.Read(both).Value;
        read.Name.ShouldBe("P");
        read.Dropped[0].ShouldBe("1 more journey in the file: the first planned one was taken. Bring the others in as files of their own.");
        read.Dropped.ShouldNotContain(d => d.Contains("actualJourney", StringComparison.Ordinal));
    }

    [Fact]
    public void OlderFile_TouchpointAroundTheCommunicationPoint_IsRead()
    {
        var read = CjmlReader.Read("""
            <CJML version="1.1"><ActualJourney><Actors><EndUser refID="u"><ActorName>Rider</ActorName></EndUser><ServiceProvider refID="s"><ActorName>Line 12</ActorName></ServiceProvider></Actors>
            <Touchpoint touchpointID="k 1"><CommunicationPoint><Initiator refID="u"/><InitiatorLabel>Buys a ticket</InitiatorLabel><Receiver refID="s"/><Channel><ChannelName>App</ChannelName></Channel></CommunicationPoint></Touchpoint>
            </ActualJourney></CJML>
            """).Value;
        var touchpoint = read.Plan.Touchpoints.ShouldHaveSingleItem();
        (touchpoint.Key, touchpoint.Name, touchpoint.Kind, touchpoint.Answers).ShouldBe(("tp-k-1", "Buys a ticket", TouchpointKind.Page, "Line 12"));
        read.Dropped[0].ShouldBe("The file says it is CJML 1.1; it was read as 2.0.");
    }

    [Fact]
    public void MoreThanAMapHolds_IsCutAndSaid()
    {
        var points = string.Concat(Enumerable.Range(0, 300).Select(n => $"<plannedAction><touchpointID>{n}</touchpointID><initiatorLabel>{new string('é', 200)}</initiatorLabel><belongsTo phaseIDref='p{n}'/></plannedAction>"));
        var read = CjmlReader.Read($"<cjml><plannedJourney><touchpoints>{points}</touchpoints></plannedJourney></cjml>").Value;

        (read.Plan.Stages.Count, read.Plan.Touchpoints.Count()).ShouldBe((60, 240));
        read.Dropped.ShouldBe([
            "The last 60 of 300 touchpoints: a map holds 240. Make two journeys of it.",
            "180 of 240 phases: a map holds 60. Their touchpoints stand in the last one.",
            "240 texts were cut to the length a map holds."]);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("  \n ", "The file is empty")]
    [InlineData("<cjml/>", "no touchpoints and no phases")]
    [InlineData("<CJML version='2.0'><plannedJourney><touchpoints/></plannedJourney></CJML>", "no touchpoints and no phases")]
    [InlineData("<html><body/></html>", "it begins with <html>")]
    [InlineData("<cjml>\n<actors>\n<actor id=a0 name=Nils/>\n</cjml>", "broken at line 3")]
    [InlineData("<cjml>\n<touchpoints>", "broken at line 2")]
    [InlineData("<cjml>&nbsp;</cjml>", "broken at line 1")]
    [InlineData("<!DOCTYPE cjml [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><cjml>&x;</cjml>", "has a document type")]
    [InlineData("<!DOCTYPE cjml SYSTEM 'http://127.0.0.1:1/cjml.dtd'><cjml/>", "has a document type")]
    public void BadFile_IsRefusedWithWhereAndWhatToDo(string text, string words)
    {
        var problem = CjmlReader.Read(text).Problem.ShouldNotBeNull();
        problem.Kind.ShouldBe(ProblemKind.Invalid);
        problem.Sentence.ShouldContain(words);
    }

    [Fact]
    public void Bombs_AreRefusedAtOnce()
    {
        var laughs = string.Concat(Enumerable.Range(1, 30).Select(n => $"<!ENTITY a{n} '&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};'>"));
        CjmlReader.Read($"<!DOCTYPE z [<!ENTITY a0 'ha'>{laughs}]><cjml>&a30;</cjml>").Problem!.Sentence.ShouldContain("document type");

        var deep = new StringBuilder("<cjml>").Insert(6, "<a>", 200_000).ToString();
        CjmlReader.Read(deep).Problem!.Sentence.ShouldContain("stand inside each other");

        CjmlReader.Read("<cjml>" + new string(' ', 1_000_001)).Problem!.Kind.ShouldBe(ProblemKind.TooLarge);
    }

    // a law over many damaged files: whatever stands in one, there is an answer, and a map that is given keeps the rules
    [Theory]
    [InlineData(1, CjmlFiles.Planned)]
    [InlineData(2, CjmlFiles.Actual)]
    [InlineData(3, CjmlFiles.Generated)]
    public void MutatedFiles_NeverThrow_AndMakeWholeMapsOrASentence(int seed, string text)
    {
        var draws = new Random(seed);
        var (read, refused) = (0, 0);
        for (var n = 0; n < 100; n++)
        {
            var damaged = Mutations.Of(text, draws);
            var answer = CjmlReader.Read(damaged);
            if (answer.Succeeded)
            {
                read++;
                PlanRules.Check(answer.Value.Plan).ShouldBeNull(damaged);
                answer.Value.Name.Length.ShouldBeInRange(1, 80, damaged);
                answer.Value.Description.Length.ShouldBeLessThanOrEqualTo(400, damaged);
            }
            else
            {
                refused++;
                answer.Problem.Sentence.ShouldEndWith(".");
            }
        }

        // both ways were gone, or the damage was not worth the name
        read.ShouldBeGreaterThan(5);
        refused.ShouldBeGreaterThan(5);
    }
}
