namespace EmpathyConsole.Web.Shell;

/// <summary>The keys of the page that is open; a page says them, the key sheet shows them.</summary>
public sealed class Keys
{
    /// <summary>Key and what it does, in the order shown.</summary>
    public IReadOnlyList<(string Key, string Does)> OfPage { get; private set; } = [];

    /// <summary>Call in OnInitialized; cleared by the next page.</summary>
    public void Say(params (string Key, string Does)[] keys) => OfPage = keys;
}
