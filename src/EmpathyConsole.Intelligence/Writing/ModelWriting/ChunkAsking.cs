using System.Globalization;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>Asks for some concepts, checks each, and asks once for those that can't be taken to be put right.</summary>
internal sealed class ChunkAsking(ModelAsker asker, ModelBudget budget, WriterBrief brief, Evidence evidence)
{
    private readonly DraftCheck check = new(brief);

    public async Task<ChunkResult> AskAsync(int call, int count, IReadOnlyList<string> taken, CancellationToken cancellation)
    {
        var dealt = evidence.Deal(call, brief.Seed);
        var given = dealt.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var data = BriefData.Of(brief, dealt, taken, count, call);
        var question = new ModelQuestion([new(ChatRole.System, Prompt.Concepts.Text), new(ChatRole.User, data)], ConceptForm.Schema, "concepts");
        var answer = await asker.AskAsync(question, budget, cancellation);
        var calls = answer.Calls;
        var drafts = DraftReader.Read(answer.Text);
        var repairs = 0;
        if (answer.Failure is null && drafts.Count == 0)
        {
            answer = await asker.AskAsync(Again(question, answer, "it holds no concept in the form that was asked for"), budget, cancellation);
            (calls, repairs, drafts) = (calls + answer.Calls, 1, DraftReader.Read(answer.Text));
            if (answer.Failure is null && drafts.Count == 0)
            {
                return new(count, [], 0, 0, calls, new(ModelFailureKind.Malformed));
            }
        }

        if (answer.Failure is null)
        {
            asker.Remember(answer);
        }

        // a model may return more than it was asked for; what is too much was asked of nobody
        var judged = drafts.Take(count * 2).Select((d, i) => (Number: i + 1, Draft: d, Fault: check.Fault(d, given))).ToList();
        var good = judged.Where(j => j.Fault is null).Select(j => Written(j.Draft, given, answer, drafts.Count, repairs)).ToList();
        var faulty = judged.Where(j => j.Fault is not null).ToList();
        if (faulty.Count == 0 || answer.Failure is not null)
        {
            return new(count, good, faulty.Count, repairs > 0 ? good.Count : 0, calls, answer.Failure);
        }

        var mended = await asker.AskAsync(Mend(question, answer, faulty), budget, cancellation);
        var righted = DraftReader.Read(mended.Text).Take(faulty.Count).Where(d => check.Fault(d, given) is null).Select(d => Written(d, given, mended, faulty.Count, repairs + 1)).ToList();

        // what was right before the repair stays, whatever became of the repair
        return new(count, [.. good, .. righted], faulty.Count - righted.Count, righted.Count, calls + mended.Calls, mended.Failure);
    }

    private static ModelQuestion Again(ModelQuestion question, ModelAnswer answer, string why) => question with
    {
        Messages = [.. question.Messages, new(ChatRole.Assistant, answer.Text.Length > 0 ? answer.Text : "(nothing)"), new(ChatRole.User, $"That can't be used: {why}. Answer again, following every rule, with the JSON object only.")],
        Below = answer.Text.Contains('{', StringComparison.Ordinal) ? null : answer.Form,
    };

    private static ModelQuestion Mend(ModelQuestion question, ModelAnswer answer, List<(int Number, ModelDraft Draft, string? Fault)> faulty)
    {
        var lines = faulty.Select(f => string.Create(CultureInfo.InvariantCulture, $"- concept {f.Number}: {f.Fault}"));
        return question with
        {
            Messages =
            [
                .. question.Messages,
                new(ChatRole.Assistant, answer.Text),
                new(ChatRole.User, $"{faulty.Count.ToString(CultureInfo.InvariantCulture)} of these can't be used:\n{string.Join('\n', lines)}\nWrite those anew, following every rule, as one JSON object with exactly that many concepts. Leave the others out."),
            ],
        };
    }

    private WrittenConcept Written(ModelDraft draft, Dictionary<string, GivenQuote> given, ModelAnswer answer, int among, int repairs)
    {
        var (rests, themes) = Grounds.Of(draft, given)!.Value;
        return new(draft.Text, ConceptForm.Angles.Contains(draft.Angle, StringComparer.Ordinal) ? draft.Angle : ConceptForm.OtherAngle, Prompt.Concepts.Id, rests, themes)
        {
            Trace = new(
                asker.Settings.Name,
                answer.Model,
                Prompt.Concepts.Id,
                Prompt.Concepts.Hash,
                (int)(answer.InputTokens / Math.Max(1, among)),
                (int)(answer.OutputTokens / Math.Max(1, among)),
                (int)Math.Min(int.MaxValue, answer.Took.TotalMilliseconds),
                repairs),
        };
    }
}
