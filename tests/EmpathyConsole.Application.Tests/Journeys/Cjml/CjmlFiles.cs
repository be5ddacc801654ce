namespace EmpathyConsole.Application.Tests.Journeys.Cjml;

/// <summary>Documents written for these tests, in each of the ways the tools of the language write.</summary>
internal static class CjmlFiles
{
    /// <summary>With phases, namespaces, comments, and parts that no map holds.</summary>
    public const string Planned = """
        <?xml version="1.0" encoding="utf-8"?>
        <c:CJML version="2.0" xmlns:c="urn:cjml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:cjml cjml.xsd">
          <!-- made for a test -->
          <c:plannedJourney>
            <c:journeyID>PJ7</c:journeyID>
            <c:journeyTitle>Borrow a cargo bike</c:journeyTitle>
            <c:journeyShortSummary>From seeing one in the street to bringing it back.</c:journeyShortSummary>
            <c:journeyPhases>
              <c:journeyPhase phaseID="find"><c:phaseName>Find one</c:phaseName><c:phaseDescription>Before signing up</c:phaseDescription></c:journeyPhase>
              <c:journeyPhase phaseID="ride"><c:phaseName>Ride</c:phaseName></c:journeyPhase>
              <c:journeyPhase phaseID="back"><c:phaseName>Bring back</c:phaseName></c:journeyPhase>
            </c:journeyPhases>
            <c:actors>
              <c:endUser actorID="A1"><c:actorName>Parent in a hurry</c:actorName></c:endUser>
              <c:serviceProvider actorID="A2"><c:companyName>Bike house</c:companyName><c:isVirtual>no</c:isVirtual></c:serviceProvider>
            </c:actors>
            <c:touchpoints>
              <c:plannedCommunicationPoint>
                <c:touchpointID>T1</c:touchpointID><c:belongsTo phaseIDref="find"/>
                <c:initiator><c:refersTo actorIDref="A1"/><c:initiatorLabel>Scans the code on the bike</c:initiatorLabel></c:initiator>
                <c:receiver><c:refersTo actorIDref="A2"/><c:receiverLabel>Opens the sign-up page</c:receiverLabel></c:receiver>
                <c:channel><c:channelName>Web</c:channelName></c:channel>
                <c:touchpointDuration>PT2M</c:touchpointDuration>
              </c:plannedCommunicationPoint>
              <c:plannedCommunicationPoint>
                <c:touchpointID>T2</c:touchpointID><c:belongsTo phaseIDref="find"/>
                <c:initiator><c:refersTo actorIDref="A2"/><c:initiatorLabel>Sends the code</c:initiatorLabel></c:initiator>
                <c:receiver><c:refersTo actorIDref="A1"/><c:receiverLabel>Gets a code for the lock</c:receiverLabel></c:receiver>
                <c:channel><c:channelName>SMS</c:channelName></c:channel>
                <c:comment>Arrives within seconds</c:comment>
              </c:plannedCommunicationPoint>
              <c:plannedAction>
                <c:touchpointID>T3</c:touchpointID><c:belongsTo phaseIDref="ride"/>
                <c:initiator><c:refersTo actorIDref="A1"/><c:initiatorLabel>Rides to school</c:initiatorLabel></c:initiator>
              </c:plannedAction>
              <c:plannedAction>
                <c:touchpointID>T4</c:touchpointID><c:belongsTo phaseIDref="back"/>
                <c:initiator><c:refersTo actorIDref="A2"/><c:initiatorLabel>Checks the brakes</c:initiatorLabel></c:initiator>
              </c:plannedAction>
            </c:touchpoints>
          </c:plannedJourney>
        </c:CJML>
        """;

    /// <summary>What one person did, without phases; with ratings, times and a deviation.</summary>
    public const string Actual = """
        <CJML version="2.0">
        <actualJourney>
        <journeyID>AJ4</journeyID><plannedReference>PJ7</plannedReference>
        <journeyStatus>completed</journeyStatus>
        <actors><endUser actorID="Mina"/><serviceProvider actorID="Clinic"/></actors>
        <touchpoints>
          <actualCommunicationPoint><touchpointID>1</touchpointID><compliance>ok</compliance>
            <initiator><refersTo actorIDref="Mina"/><initiatorLabel>Calls for a time</initiatorLabel></initiator>
            <receiver><refersTo actorIDref="Clinic"/></receiver><channel><channelName>Telephone</channelName></channel>
            <timestamps><timeStarted>2026-03-02T08:00:00</timeStarted></timestamps>
            <touchpointExperience><experienceDescription>Waited for nine minutes</experienceDescription><experienceRating>2</experienceRating></touchpointExperience>
          </actualCommunicationPoint>
          <actualCommunicationPoint><touchpointID>D2</touchpointID><compliance>deviation</compliance>
            <initiator><refersTo actorIDref="Mina"/><initiatorLabel>Calls again</initiatorLabel></initiator>
            <receiver><refersTo actorIDref="Clinic"/></receiver><channel><channelName>Telephone</channelName></channel>
          </actualCommunicationPoint>
          <actualCommunicationPoint><touchpointID>2</touchpointID>
            <receiver><refersTo actorIDref="Mina"/><receiverLabel>Gets a letter with the time</receiverLabel></receiver>
            <initiator><refersTo actorIDref="Clinic"/></initiator><channel><channelName>letter</channelName></channel>
          </actualCommunicationPoint>
        </touchpoints>
        </actualJourney>
        </CJML>
        """;

    /// <summary>As a generator in the browser writes: no journey element, names in small letters, "undefined" where nothing was typed.</summary>
    public const string Generated = """
        <cjml>
            undefined<actor id='a0'>
                <actorName>Nils</actorName>
                <actorRole>customer</actorRole>
                </actor><actor id='a1'>
                <actorName>Shop</actorName>
                <actorRole>undefined</actorRole>
                </actor>
            undefined<touchpoint id='t0' type="communication">
                <time>undefined</time>
                <initiator>Nils</initiator>
                <initiatorDescription>Asks for the size</initiatorDescription>
                <receiver>Shop</receiver>
                <receiverDescription>undefined</receiverDescription>
                <channel>web chat</channel>
                </touchpoint><touchpoint id='t1' type="action">
                <time>10:15</time>
                <initiator>Shop</initiator>
                <initiatorDescription>undefined</initiatorDescription>
                </touchpoint>
        </cjml>
        """;
}
