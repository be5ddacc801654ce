using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>The desk on SQLite against counting by hand, over any signals: clashing sessions, equal times, days around midnight.</summary>
public sealed class FrictionReferenceTests
{
    private static readonly DaySpan Days = new(new(2026, 6, 2), new(2026, 6, 4));

    // many sessions cross the ends of the days asked for; times differ, so that "first" has one meaning
    private static readonly Gen<List<Signal>> AnySignals =
        Gen.ListOf(
            from minute in Gen.Choose(0, 5 * 24 * 60)
            from person in Gen.Choose(1, 3)
            from session in Gen.Choose(0, 2)
            from kind in Gen.Elements(SignalKind.FormStart, SignalKind.FormStart, SignalKind.FormSubmit, SignalKind.PageView)
            from form in Gen.Elements("order", "sample")
            from stage in Gen.Elements("form-fill", "onboarding")
            from channel in Gen.Elements("web", "email")
            select (minute, person, session, kind, form, stage, channel))
        .Select(rows => rows.Select((r, i) => new Signal(
            new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(r.minute).AddMilliseconds(i),
            "p" + r.person,
            r.kind,
            Session: r.session == 0 ? null : $"s{r.session}-{r.minute / 600}",
            Stage: r.stage,
            Channel: r.channel,
            Subject: r.form)).ToList());

    [Fact]
    public async Task Ask_OverAnySignals_CountsAsByHand()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<ISignalStore>();
        var desk = console.Get<IFrictionDesk>();
        var workspace = 1000L;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(150), Prop.ForAll(AnySignals.ToArbitrary(), signals =>
        {
            // a workspace of its own for each case
            var caller = console.Analyst with { Workspace = ++workspace };
            foreach (var batch in signals.Chunk(17))
            {
                store.AppendAsync(caller.Workspace, batch, null, CancellationToken.None).GetAwaiter().GetResult();
            }

            var answer = desk.AskAsync(caller, FrictionQuestion.Of("form-abandonment", Dimension.Stage, Dimension.Channel) with { Days = Days }, CancellationToken.None).GetAwaiter().GetResult().Value;
            var byHand = NaiveForms.Count(signals, Days);
            return answer.Rows.ToDictionary(r => string.Join('|', r.Slice), r => r.N, StringComparer.Ordinal).OrderBy(r => r.Key, StringComparer.Ordinal)
                .SequenceEqual(byHand.ToDictionary(n => n.Key, n => (long)n.Value.N, StringComparer.Ordinal).OrderBy(r => r.Key, StringComparer.Ordinal));
        }));
    }
}
