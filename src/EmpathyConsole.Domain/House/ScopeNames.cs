namespace EmpathyConsole.Domain.House;

/// <summary>Scopes in words, as CONTRACTS and the command line write them.</summary>
public static class ScopeNames
{
    /// <summary>Each single scope an API key can be given.</summary>
    public static IReadOnlyList<Scopes> Each { get; } = [Scopes.Read, Scopes.Write, Scopes.Check, Scopes.Decide];

    /// <summary>"read, write".</summary>
    public static string List(Scopes scopes) => string.Join(", ", Each.Append(Scopes.Site).Where(s => scopes.HasFlag(s)).Select(s => s.ToString().ToLowerInvariant()));

    /// <summary>Reads "read,write"; names the first word that is no scope.</summary>
    public static Result<Scopes> Parse(string text)
    {
        var scopes = Scopes.None;
        foreach (var word in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Each.FirstOrDefault(s => string.Equals(s.ToString(), word, StringComparison.OrdinalIgnoreCase));
            if (match == Scopes.None)
            {
                return Problem.Invalid($"'{word}' is no scope: use read, write, check, decide, separated by commas.", "scopes");
            }

            scopes |= match;
        }

        return scopes;
    }
}
