using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>How sure a reading is, in words: no percentage is shown before one has been measured here.</summary>
[JsonConverter(typeof(KebabCase<Sureness>))]
public enum Sureness
{
    Sure = 1,
    Likely = 2,
    Unsure = 3,
}
