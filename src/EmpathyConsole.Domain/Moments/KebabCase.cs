using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>Writes an enum as the contract spells it: "problem-solving".</summary>
public sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
