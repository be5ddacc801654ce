namespace EmpathyConsole.Application.Friction.Import;

/// <summary>The fields a file of signals can have.</summary>
internal enum SignalField
{
    Id,
    Batch,
    Time,
    Person,
    Session,
    Journey,
    Stage,
    Channel,
    Source,
    Campaign,
    Segment,
    Kind,
    Value,
    Subject,
    Case,
}
