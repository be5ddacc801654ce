using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>What a message or an answer is meant to do for the customer.</summary>
[JsonConverter(typeof(KebabCase<Goal>))]
public enum Goal
{
    Affinity = 1,
    Sale = 2,
    Help = 3,
    Reassure = 4,
}
