namespace EmpathyConsole.Application.Tests.Voices.Importing;

/// <summary>Small exports as the tools write them, in our own words.</summary>
internal static class Dialects
{
    public const string Qualtrics = """"
        StartDate,EndDate,Status,IPAddress,Progress,RecordedDate,ResponseId,RecipientEmail,Q1,Q2,Q3_TEXT
        Start Date,End Date,Response Type,IP Address,Progress,Recorded Date,Response ID,Recipient Email,How likely are you to recommend us?,"What almost kept you from
        ordering?",What would you change about the parcel?
        "{""ImportId"":""startDate"",""timeZone"":""America/Denver""}","{""ImportId"":""endDate"",""timeZone"":""America/Denver""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""recordedDate"",""timeZone"":""America/Denver""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}"
        2026-06-01 08:00:00,2026-06-01 08:05:00,IP Address,203.0.113.7,100,2026-06-01 08:05:01,R_1a,jo@mail.example,9,I feared the subscription is hard to leave,A smaller box would do
        2026-06-02 09:00:00,2026-06-02 09:04:00,IP Address,203.0.113.8,100,2026-06-02 09:04:01,R_2b,al@mail.example,3,,The tape was impossible to open
        2026-06-03 10:00:00,2026-06-03 10:01:00,IP Address,203.0.113.9,40,2026-06-03 10:01:01,R_3c,,7,,
        """";

    public const string SurveyMonkey = """"
        Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,What do you love about the tea?,What made you hesitate?,How did you hear of us?,
        ,,,,,,,Open-Ended Response,Open-Ended Response,Response,Other (please specify)
        118001,42,06/14/2026 08:10:11 AM,06/14/2026 08:15:00 AM,203.0.113.4,jo@mail.example,Josephine,The calm it gives me in the afternoon,The price for such a small tin,Friend,
        118002,42,06/15/2026 09:10:11 AM,06/15/2026 09:12:00 AM,203.0.113.5,al@mail.example,Albert,The smell when I open the tin,,Other,My dentist told me about it
        """";

    public const string ZendeskLines = """
        {"id":1,"subject":"Late","description":"My parcel has been late for a week now","created_at":"2026-06-18T08:40:00Z","requester_id":77,"via":{"channel":"email"},"satisfaction_rating":{"score":"bad","comment":"Nobody answered my question"},"comments":[{"author_id":77,"body":"My parcel has been late for a week now","created_at":"2026-06-18T08:40:00Z","public":true},{"author_id":5,"body":"Thank you for contacting us, let me check","created_at":"2026-06-18T09:00:00Z","public":true},{"author_id":5,"body":"He is rude, careful","created_at":"2026-06-18T09:01:00Z","public":false},{"author_id":77,"body":"Please do, I leave for my holiday tomorrow","created_at":"2026-06-18T09:30:00Z","public":true}]}
        {"id":2,"subject":"Whisk","description":"The whisk came <b>broken</b> &amp; bent","created_at":"2026-06-19T08:40:00Z","requester_id":78,"via":{"channel":"web"},"satisfaction_rating":{"score":"good","comment":null},"comments":[]}
        """;

    public const string ZendeskCsv = """
        Id,Subject,Description,Requester,Via,Created at,Satisfaction Score
        1,Late,My parcel has been late for a week now,Josephine Baker,Mail,2026-06-18 08:40:00 UTC,Bad
        2,Whisk,The whisk came broken and bent,Albert Long,Web form,2026-06-19 08:40:00 UTC,Good
        """;

    public const string Ga4 = """
        {"event_date":"20260618","event_timestamp":"1781772000000000","event_name":"page_view","event_params":[{"key":"page_location","value":{"string_value":"https://leaf.example/","int_value":null}}],"user_pseudo_id":"11.22","device":{"category":"mobile"}}
        {"event_date":"20260618","event_timestamp":"1781772060000000","event_name":"feedback","event_params":[{"key":"page_location","value":{"string_value":"https://leaf.example/cart","int_value":null}},{"key":"comment","value":{"string_value":"I can not find out what shipping costs","int_value":null}},{"key":"ga_session_id","value":{"string_value":null,"int_value":"991"}}],"user_pseudo_id":"11.22","device":{"category":"mobile"}}
        {"event_date":"20260618","event_timestamp":"1781772120000000","event_name":"click","event_params":[],"user_pseudo_id":"11.23","device":{"category":"desktop"}}
        """;

    public const string PostHog = """
        {"uuid":"0190-a","event":"$pageview","distinct_id":"u-1","timestamp":"2026-06-18T08:40:00.120Z","properties":{"$current_url":"https://leaf.example/","$browser":"Firefox"}}
        {"uuid":"0190-b","event":"survey sent","distinct_id":"u-1","timestamp":"2026-06-18T08:41:00.120Z","properties":{"$current_url":"https://leaf.example/","$survey_response":"I wish I could pause it over the summer","plan":"monthly"}}
        """;

    public const string Transcript = """
        [12:04] Agent: Thank you for contacting Leafward, how can I help?
        [12:05] Ana Bell: Hello, my tea never came
        and I have guests on Sunday
        [12:06] Agent: Let me check that for you
        [12:09] Ana Bell: I am afraid it is lost
        """;

    public const string WhatsApp = """
        12/06/2026, 14:05 - Messages and calls are end-to-end encrypted.
        12/06/2026, 14:06 - Maria Lopes: Hi, is the tin refillable?
        12/06/2026, 14:07 - Leafward Team: It is! Happy to help with a refill.
        12/06/2026, 14:08 - Maria Lopes: <Media omitted>
        12/06/2026, 14:09 - Maria Lopes: Oh that is such a relief, thank you
        """;

    public const string ChatCells = """
        chat_id,started,conversation
        c1,2026-06-18 08:40 PDT,"Customer: Hi, I can't cancel my plan
        Agent: Sorry to hear that. Let me look.
        Customer: It feels like a trap"
        c2,2026-06-18 09:40 PDT,"Agent: Welcome! / Customer: Which grade do I need for baking? / Agent: Cooking grade."
        """;

    public const string Queries = """
        Query,Clicks,Impressions,CTR,Position
        how to cancel matcha subscription,120,"1,450",8.3%,2.1
        is matcha safe when pregnant,80,990,8.1%,3.4
        """;

    public const string Posts = """
        created_at,author,text,likes,retweets,permalink
        Thu Jun 18 08:40:00 +0000 2026,@jo,The handwritten note made my day &lt;3,12,1,https://social.example/1
        Fri Jun 19 08:40:00 +0000 2026,@al,third time my order is late @leafward,2,0,https://social.example/2
        """;

    public const string Leads = """
        Lead ID;Account;Stage;Close Date;Loss Reason Notes
        L-1;Cafe Nord;Closed lost;18.06.2026;They feared being bound for a year and took the cheaper one
        L-2;Tea Room;Closed lost;19.06.2026;Wanted an invoice a quarter, which we can't do
        """;
}
