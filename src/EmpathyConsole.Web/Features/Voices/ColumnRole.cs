namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What a column of a file can be.</summary>
internal enum ColumnRole
{
    None,
    Text,
    Time,
    Question,
    Source,
    Channel,
    Segment,
    Stage,
    Person,
    Rating,
    Times,
    Speaker,
}
