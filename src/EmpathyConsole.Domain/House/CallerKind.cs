namespace EmpathyConsole.Domain.House;

/// <summary>What kind of caller stands at a desk.</summary>
public enum CallerKind
{
    Member = 1,
    Key = 2,
    CommandLine = 3,

    /// <summary>A web page that writes with a site key.</summary>
    Site = 4,
}
