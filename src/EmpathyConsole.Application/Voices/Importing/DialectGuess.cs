using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Which tool wrote a file, by the names of its columns.</summary>
internal static class DialectGuess
{
    public static VoiceDialect Of(FileShape shape, IReadOnlyList<string> columns)
    {
        if (shape.Dialect != VoiceDialect.Plain)
        {
            return shape.Dialect;
        }

        bool Any(params string[] names) => columns.Any(c => names.Contains(c.Trim(), StringComparer.OrdinalIgnoreCase));
        bool Path(string start) => columns.Any(c => c.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        int Count(params string[] names) => columns.Count(c => names.Contains(c.Trim(), StringComparer.OrdinalIgnoreCase));
        if (Any("event_timestamp", "event_name") && (Path("event_params") || Any("user_pseudo_id", "ga_session_id")))
        {
            return VoiceDialect.Ga4;
        }

        if (Any("event") && (Any("distinct_id") || Path("properties.$")))
        {
            return VoiceDialect.PostHog;
        }

        if (Any("description", "comments") && Count("subject", "via", "via.channel", "requester", "requester_id", "requester id", "assignee", "ticket_id", "ticket id", "ticket type", "satisfaction score", "satisfaction_rating.score", "satisfaction rating", "assignee_id", "group") >= 2)
        {
            return VoiceDialect.Zendesk;
        }

        if (Any("query", "queries", "top queries", "search term", "search terms", "keyword", "search query", "search_term") && Any("clicks", "impressions", "count", "searches", "volume", "search volume", "avg. monthly searches", "ctr", "position"))
        {
            return VoiceDialect.SearchQueries;
        }

        if (Any("tweet", "post", "caption", "message", "text", "full_text", "content", "body") && Count("likes", "like_count", "retweets", "retweet_count", "favorite_count", "shares", "replies", "reply_count", "comments_count", "followers", "author", "username", "handle", "hashtags", "permalink", "post_id", "tweet_id") >= 2)
        {
            return VoiceDialect.SocialPosts;
        }

        return columns.Any(c => c.Contains("loss reason", StringComparison.OrdinalIgnoreCase) || c.Contains("lost reason", StringComparison.OrdinalIgnoreCase))
            || (columns.Any(c => ColumnWords.Fits(c, "notes") > 0 || ColumnWords.Fits(c, "note") > 0) && columns.Any(c => ColumnWords.Fits(c, ["lead", "opportunity", "deal", "account", "pipeline"]) > 0))
            ? VoiceDialect.CrmNotes : VoiceDialect.Plain;
    }

    /// <summary>The source of rows that name none.</summary>
    public static string? Source(VoiceDialect dialect) => dialect switch
    {
        VoiceDialect.Qualtrics or VoiceDialect.SurveyMonkey => "survey",
        VoiceDialect.Zendesk => "ticket",
        VoiceDialect.Ga4 or VoiceDialect.PostHog => "web",
        VoiceDialect.Chat => "chat",
        VoiceDialect.SearchQueries => "search",
        VoiceDialect.SocialPosts => "social",
        VoiceDialect.CrmNotes => "lost lead",
        _ => null,
    };
}
