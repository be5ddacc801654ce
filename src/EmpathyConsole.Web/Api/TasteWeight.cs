namespace EmpathyConsole.Web.Api;

/// <summary>What a weight is to be held at: log-odds a step, -5 to 5; 0 strikes it out, null releases it.</summary>
internal sealed record TasteWeight(double? Weight);
