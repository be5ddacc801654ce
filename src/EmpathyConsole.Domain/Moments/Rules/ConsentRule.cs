namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>No message without a yes to its purpose on its channel.</summary>
internal sealed class ConsentRule() : MomentRule("consent", 1, "Without a yes to this purpose on this channel nothing is sent. The newest word counts.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        var (purpose, channel) = (lens.Purpose, lens.Channel);
        var by = Channels.By(channel);
        switch (ConsentFact.That(lens.Consents, purpose, channel))
        {
            case null:
                moment.Close(Because(
                    $"No consent to {Words.Spoken(purpose)} {by} is on record.",
                    $"You have not asked us for {Words.Messages(purpose)} {by}, so we don\u2019t send you any."));
                break;
            case { Granted: false } no:
                moment.Close(Because(
                    $"They said no to {What(no)} on {Words.Day(no.Time, lens.Zone)} ({no.Source}).",
                    $"On {Words.Day(no.Time, lens.Zone)} you told us you would rather not get {Unwanted(no)}, and we keep to that."));
                break;
            case { } yes:
                moment.Note(Because(
                    $"They said yes to {What(yes)} on {Words.Day(yes.Time, lens.Zone)} ({yes.Source}).",
                    $"On {Words.Day(yes.Time, lens.Zone)} you told us you would like {Words.Messages(purpose)} {by}. You can change your mind at any time."));
                break;
        }

        return null;
    }

    private static string Unwanted(ConsentFact said) =>
        (string.Equals(said.Purpose, Purposes.Any, StringComparison.OrdinalIgnoreCase) ? "messages from us" : Words.Messages(said.Purpose))
        + (string.Equals(said.Channel, Purposes.Any, StringComparison.OrdinalIgnoreCase) ? "" : " " + Channels.By(said.Channel));

    private static string What(ConsentFact said)
    {
        var everything = string.Equals(said.Purpose, Purposes.Any, StringComparison.OrdinalIgnoreCase);
        var everywhere = string.Equals(said.Channel, Purposes.Any, StringComparison.OrdinalIgnoreCase);
        return (everything ? "every message" : Words.Spoken(said.Purpose)) + (everywhere ? " on every channel" : " " + Channels.By(said.Channel));
    }
}
