namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>A digest as the API and the command line write it. Fixed: fields may be added, none may go.</summary>
public sealed record DigestShape(string Week, DateOnly From, DateOnly To, bool Over, string Fresh, IReadOnlyList<DigestPart> Parts)
{
    /// <summary>The digest in its outward shape.</summary>
    public static DigestShape Of(Digest digest) => new(digest.Week, digest.Days.From, digest.Days.To, digest.Over, digest.Fresh, digest.Parts);
}
