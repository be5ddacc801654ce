namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Which tool wrote a file, as far as it can be told; settles header rows and which column is what.</summary>
public enum VoiceDialect
{
    Plain = 0,

    /// <summary>Three header rows: ids, question texts, {"ImportId": ...}.</summary>
    Qualtrics = 1,

    /// <summary>Two header rows: a blank cell in the first goes on with the question before it.</summary>
    SurveyMonkey = 2,
    Zendesk = 3,
    Ga4 = 4,
    PostHog = 5,
    Chat = 6,
    SearchQueries = 7,
    SocialPosts = 8,
    CrmNotes = 9,
}
