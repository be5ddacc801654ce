namespace EmpathyConsole.Domain.Concepts.Previews;

/// <summary>How much of a text its channel shows. In characters; sources are the platforms' own guides for advertisers.</summary>
public static class ShownLengths
{
    /// <summary>Google Ads, responsive search ads: a headline of at most 30.</summary>
    public const int AdTitle = 30;

    /// <summary>Google Ads, responsive search ads: a description of at most 90, two of them at a time.</summary>
    public const int AdLine = 90;

    public const int AdLines = 2;

    /// <summary>Meta, feed ads: the primary text is folded behind "See more" after about 125.</summary>
    public const int SocialText = 125;

    /// <summary>Meta, feed ads: about 40 of the headline stand beside the button.</summary>
    public const int SocialTitle = 40;

    /// <summary>Subject on a phone held upright, in common mail programs; on a wide screen about 70.</summary>
    public const int SubjectOnPhone = 41;

    public const int Subject = 70;

    /// <summary>Where to cut, at most at the limit: never through a pair of surrogates, nor before a mark that belongs to the letter before it.</summary>
    public static int Cut(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= limit)
        {
            return text.Length;
        }

        var at = 0;
        foreach (var end in Ends(text))
        {
            if (end > limit)
            {
                break;
            }

            at = end;
        }

        return at;
    }

    private static IEnumerable<int> Ends(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            at += System.Globalization.StringInfo.GetNextTextElementLength(text, at);
            yield return at;
        }
    }
}
