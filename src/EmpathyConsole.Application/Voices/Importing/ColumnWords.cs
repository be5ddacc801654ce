namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What the names of columns tell.</summary>
internal static class ColumnWords
{
    public static readonly string[] Text = ["text", "verbatim", "comment", "comments", "feedback", "review", "message", "body", "answer", "response", "narrative", "content", "tweet", "post", "caption", "description", "note", "notes", "query", "queries", "keyword", "question", "transcript", "what", "quote", "conversation", "loss reason", "lost reason", "full_text", "survey_response", "search term", "top queries", "reason"];
    public static readonly string[] Time = ["time", "timestamp", "date", "datetime", "created", "created_at", "createdat", "created at", "submitted", "recorded", "recordeddate", "received", "posted", "when", "startdate", "enddate", "end date", "start date", "event_timestamp", "opened", "close date", "closed"];
    public static readonly string[] Source = ["source", "origin", "platform", "survey", "medium"];
    public static readonly string[] Channel = ["channel", "via.channel", "via", "device.category", "device"];
    public static readonly string[] Segment = ["segment", "persona", "cohort", "group", "plan", "tier", "generation"];
    public static readonly string[] Stage = ["stage", "step", "journeystage"];
    public static readonly string[] Person = ["person", "customer", "customerid", "customer_id", "user", "userid", "user_id", "respondent", "respondent id", "responseid", "requester_id", "requester id", "user_pseudo_id", "distinct_id", "author_id", "contact", "client", "conversation_id", "session_id", "lead id", "leadid"];
    public static readonly string[] Rating = ["rating", "score", "stars", "nps", "csat", "ces", "satisfaction_rating.score", "satisfaction score"];
    public static readonly string[] Question = ["question", "prompt", "asked"];
    public static readonly string[] Times = ["count", "searches", "volume", "search volume", "impressions", "clicks", "frequency", "times"];
    public static readonly string[] Speaker = ["speaker", "role", "sender", "sender_type", "author_type", "author_role", "from", "participant", "who", "inbound"];

    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "email", "e-mail", "email address", "emailaddress", "e-mail address", "mail", "first name", "firstname", "first_name", "last name", "lastname", "last_name", "surname", "full name", "fullname", "full_name", "name", "customer name", "customer_name",
        "contact name", "user name", "username", "user_name", "phone", "phone number", "mobile", "telephone", "ip address", "ipaddress", "ip", "ip_address", "latitude", "longitude", "locationlatitude", "locationlongitude", "address", "street", "postcode", "zip", "zip code",
        "recipientlastname", "recipientfirstname", "recipientemail", "requester", "requester name", "requester email", "requester.name", "requester.email", "submitter", "assignee", "handle", "screen_name", "author", "author name", "date of birth", "dob", "birthday",
    };

    /// <summary>A column that holds who somebody is: its cells are not shown, and not kept with rejected rows.</summary>
    public static bool IsPersonal(string column) => Personal.Contains(column.Trim().TrimStart('$')) || Personal.Contains(column[(column.LastIndexOf('.') + 1)..].TrimStart('$'));

    /// <summary>4 the very name, 3 the last part of a path, 1 words of it, 0 neither.</summary>
    public static int Fits(string column, string name)
    {
        var trimmed = column.Trim();
        if (string.Equals(trimmed, name, StringComparison.OrdinalIgnoreCase))
        {
            return 4;
        }

        if (string.Equals(trimmed[(trimmed.LastIndexOf('.') + 1)..].TrimStart('$'), name, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        var words = trimmed.Split([' ', '_', '-', '.', '/', '(', ')', '?', ':', '$'], StringSplitOptions.RemoveEmptyEntries);
        return !name.Contains(' ', StringComparison.Ordinal) && words.Length <= 6 && words.Contains(name, StringComparer.OrdinalIgnoreCase) ? 1 : 0;
    }

    public static int Fits(string column, string[] names) => names.Max(n => Fits(column, n));
}
