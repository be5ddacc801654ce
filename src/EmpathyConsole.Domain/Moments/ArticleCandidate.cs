namespace EmpathyConsole.Domain.Moments;

/// <summary>An article of the knowledge shelf that fits what was asked, best first.</summary>
public sealed record ArticleCandidate(string Article, string Title);
