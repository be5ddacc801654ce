using System.Text.Json;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>One line of JSONL, as the API's batch and the command line read it.</summary>
public static class MomentLine
{
    /// <summary>Null when the line is no moment; the desk then answers a problem in its place.</summary>
    public static Moment? Read(string line, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<Moment>(line, options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
