using EmpathyConsole.Application.Voices.Importing;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Reads a mapping by column, and changes it so. What people said may stand in several columns, everything else in one.</summary>
internal static class ColumnRoles
{
    public static readonly (ColumnRole Role, string Name)[] Names =
    [
        (ColumnRole.None, "not used"), (ColumnRole.Text, "what they said"), (ColumnRole.Time, "time"), (ColumnRole.Question, "question asked"), (ColumnRole.Source, "source"), (ColumnRole.Channel, "channel"), (ColumnRole.Segment, "segment"),
        (ColumnRole.Stage, "stage"), (ColumnRole.Person, "person, a key"), (ColumnRole.Rating, "rating"), (ColumnRole.Times, "how often"), (ColumnRole.Speaker, "who speaks"),
    ];

    public static ColumnRole Of(VoiceMapping mapping, string column)
    {
        bool Is(string? name) => string.Equals(name, column, StringComparison.OrdinalIgnoreCase);
        return mapping.Texts().Any(Is) ? ColumnRole.Text
            : Is(mapping.Time) ? ColumnRole.Time
            : Is(mapping.Question) ? ColumnRole.Question
            : Is(mapping.Source) ? ColumnRole.Source
            : Is(mapping.Channel) ? ColumnRole.Channel
            : Is(mapping.Segment) ? ColumnRole.Segment
            : Is(mapping.Stage) ? ColumnRole.Stage
            : Is(mapping.Person) ? ColumnRole.Person
            : Is(mapping.Rating) ? ColumnRole.Rating
            : Is(mapping.Times) ? ColumnRole.Times
            : Is(mapping.Speaker) ? ColumnRole.Speaker
            : ColumnRole.None;
    }

    public static VoiceMapping With(VoiceMapping mapping, string column, ColumnRole role)
    {
        string? Without(string? name) => string.Equals(name, column, StringComparison.OrdinalIgnoreCase) ? null : name;
        List<string> texts = [.. mapping.Texts().Where(t => Without(t) is not null)];
        if (role == ColumnRole.Text)
        {
            texts.Add(column);
        }

        var free = mapping with
        {
            Text = texts.FirstOrDefault() ?? "",
            MoreTexts = [.. texts.Skip(1)],
            Time = Without(mapping.Time),
            Question = Without(mapping.Question),
            Source = Without(mapping.Source),
            Channel = Without(mapping.Channel),
            Segment = Without(mapping.Segment),
            Stage = Without(mapping.Stage),
            Person = Without(mapping.Person),
            Rating = Without(mapping.Rating),
            Times = Without(mapping.Times),
            Speaker = Without(mapping.Speaker),
        };
        return role switch
        {
            ColumnRole.Time => free with { Time = column },
            ColumnRole.Question => free with { Question = column },
            ColumnRole.Source => free with { Source = column },
            ColumnRole.Channel => free with { Channel = column },
            ColumnRole.Segment => free with { Segment = column },
            ColumnRole.Stage => free with { Stage = column },
            ColumnRole.Person => free with { Person = column },
            ColumnRole.Rating => free with { Rating = column },
            ColumnRole.Times => free with { Times = column },
            ColumnRole.Speaker => free with { Speaker = column, Customers = [], OurSide = [] },
            _ => free,
        };
    }
}
