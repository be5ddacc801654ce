namespace EmpathyConsole.Application.Brand;

/// <summary>One brand's house: everything else belongs to a workspace.</summary>
public sealed class Workspace
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>One line on what the brand does.</summary>
    public string About { get; set; } = "";

    /// <summary>How the brand speaks, in a few sentences.</summary>
    public string Voice { get; set; } = "";

    /// <summary>BCP 47, of customer wording.</summary>
    public string Language { get; set; } = "en";

    /// <summary>IANA time zone; days and quiet hours are counted in it.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "EUR";

    /// <summary>Made by the demo: sign-in by button is offered for it in Development, over loopback.</summary>
    public bool IsDemo { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
