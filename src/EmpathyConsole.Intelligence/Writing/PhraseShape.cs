namespace EmpathyConsole.Intelligence.Writing;

/// <summary>What a phrase is, by rules of thumb; what decides into which slots it may go.</summary>
internal enum PhraseShape
{
    /// <summary>Nothing safe can be said: it goes nowhere but after a colon.</summary>
    Unclear,

    /// <summary>"late flights", "a quiet cup".</summary>
    Noun,

    /// <summary>"waiting on hold".</summary>
    Gerund,

    /// <summary>"talk to a person".</summary>
    Verb,

    /// <summary>"which one to choose": stands after "about" or a colon.</summary>
    Question,

    /// <summary>"honest".</summary>
    Adjective,

    /// <summary>"kindly".</summary>
    Adverb,

    /// <summary>"at your own pace".</summary>
    Prepositional,

    /// <summary>"no hidden fees".</summary>
    None,
}
