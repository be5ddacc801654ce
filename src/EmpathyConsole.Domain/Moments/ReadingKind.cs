using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>How a person comes across right now.</summary>
[JsonConverter(typeof(KebabCase<ReadingKind>))]
public enum ReadingKind
{
    Receptive = 1,
    Comparing = 2,
    ProblemSolving = 3,
    Frustrated = 4,
    Distressed = 5,
    Unsure = 6,
}
