using EmpathyConsole.Domain.Friction.Sites;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Sites;

/// <summary>A site key as somebody writes it.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Origins">One a line, or separated by commas or spaces; 1 to 20.</param>
/// <param name="PerMinute">Deliveries a minute, 10 to 60,000.</param>
public sealed record SiteDraft(string Name, string Origins, int PerMinute = SiteLimits.UsualPerMinute)
{
    private const int LongestName = 80;

    /// <summary>Name and origins as they are kept; the first thing wrong is said with its field.</summary>
    internal Result<(string Name, IReadOnlyList<string> Origins)> Read()
    {
        var name = Name.Trim();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            return Problem.Invalid($"Give the site a name of 1 to {LongestName} characters on one line.", "name");
        }

        if (PerMinute is < SiteLimits.LeastPerMinute or > SiteLimits.MostPerMinute)
        {
            return Problem.Invalid(FormattableString.Invariant($"A key takes {SiteLimits.LeastPerMinute} to {SiteLimits.MostPerMinute:N0} deliveries a minute."), "perMinute");
        }

        var origins = new List<string>();
        foreach (var text in Origins.Split(['\n', '\r', ',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var origin = SiteOrigin.Read(text);
            if (!origin.Succeeded)
            {
                return origin.Problem;
            }

            if (!origins.Contains(origin.Value, StringComparer.Ordinal))
            {
                origins.Add(origin.Value);
            }
        }

        return origins.Count switch
        {
            0 => Problem.Invalid("Name the origin of the pages that may send, like https://shop.example. Without one the key can be used by nobody.", "origins"),
            > SiteLimits.MostOrigins => Problem.Invalid($"A key takes {SiteLimits.MostOrigins} origins. Make another key for the rest.", "origins"),
            _ => (name, origins),
        };
    }
}
