using System.Text;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Matches as an address writes them: form-start|stage:form-fill;form-submit. "any" stands for any kind.</summary>
public static class MatchText
{
    private const string Any = "any";

    /// <summary>One match.</summary>
    public static string Of(QuestionMatch match)
    {
        var kind = match.Kind is { } known ? SignalKinds.Slug(known) : Any;
        return match.Filters.Count == 0 ? kind : kind + "|" + QuestionText.Filters(match.Filters).Replace(";", "\\;", StringComparison.Ordinal);
    }

    /// <summary>Several, in their order.</summary>
    public static string Of(IEnumerable<QuestionMatch> matches) => string.Join(';', matches.Select(Of));

    /// <summary>Reads one; says in a sentence what can't be read.</summary>
    public static Result<QuestionMatch> Read(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var slug = (bar < 0 ? text : text[..bar]).Trim();
        SignalKind? kind = null;
        if (!string.Equals(slug, Any, StringComparison.OrdinalIgnoreCase))
        {
            if (!SignalKinds.TryParse(slug, out var known))
            {
                return Problem.Invalid($"There is no kind of signal '{slug}'. Write one like form-start, or any.", "steps");
            }

            kind = known;
        }

        var filters = QuestionText.ReadFilters(bar < 0 ? null : text[(bar + 1)..]);
        return filters.Succeeded ? new QuestionMatch(kind, filters.Value) : filters.Problem;
    }

    /// <summary>Reads several.</summary>
    public static Result<IReadOnlyList<QuestionMatch>> ReadAll(string text)
    {
        var matches = new List<QuestionMatch>();
        foreach (var part in Parts(text))
        {
            var match = Read(part);
            if (!match.Succeeded)
            {
                return match.Problem;
            }

            matches.Add(match.Value);
        }

        return matches;
    }

    /// <summary>Parts between semicolons; what a backslash guards stays as it stands, for the filters to read.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ';')
            {
                yield return part.ToString();
                part.Clear();
                continue;
            }

            part.Append(text[i]);
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                part.Append(text[++i]);
            }
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }
}
