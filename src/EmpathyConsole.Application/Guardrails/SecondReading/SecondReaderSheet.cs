namespace EmpathyConsole.Application.Guardrails.SecondReading;

/// <summary>How a workspace's second reader stands.</summary>
/// <param name="On">Whether it looks at texts.</param>
/// <param name="CanLearn">Whether there are lines enough.</param>
/// <param name="MustFire">Labelled lines of the family tone that must fire.</param>
/// <param name="LeaveAlone">Labelled lines of the family tone that must be left alone.</param>
/// <param name="Version">The number its findings carry; 0 before it learned.</param>
/// <param name="ByName">Who switched it last; empty when nobody did.</param>
/// <param name="ChangedAt">When; null when nobody did.</param>
public sealed record SecondReaderSheet(bool On, bool CanLearn, int MustFire, int LeaveAlone, int Version, string ByName, DateTimeOffset? ChangedAt);
