namespace EmpathyConsole.Demo.Loading;

/// <summary>A theme the product found.</summary>
/// <param name="Theme">Its id.</param>
/// <param name="Key">The planted theme most of its voices belong to; empty for chatter.</param>
/// <param name="Share">How large that part of it is, 0 to 1.</param>
/// <param name="Leads">The planted theme it holds more voices of than any other found theme does, or null.</param>
internal sealed record FoundTheme(long Theme, string Key, double Share, string? Leads);
