using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Voices.Searching;

/// <summary>A piece of a stored text.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">UTF-16 length, at least 1.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Just behind it.</summary>
    [JsonIgnore]
    public int End => Start + Length;
}
