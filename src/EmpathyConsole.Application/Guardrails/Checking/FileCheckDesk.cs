using System.Globalization;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Checking;

internal sealed class FileCheckDesk(IGuardrailDesk desk, RuleBooks books, LiveJudging live) : IFileCheckDesk
{
    /// <summary>So many texts are checked at once; more belong in pieces.</summary>
    public const int MostTexts = 100_000;

    private const int Batch = 1_000;

    public async Task<Result<CheckedFile>> CheckAsync(Caller caller, FileCheck file, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(file);
        var read = FileTexts.Read(file.Content, file.Column, file.File);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        if (read.Value.Texts.Count > MostTexts)
        {
            return Problem.TooLarge(string.Create(CultureInfo.InvariantCulture, $"{file.File} has {read.Value.Texts.Count:N0} texts. At most {MostTexts:N0} are checked at once; check it in pieces."));
        }

        var grounds = CheckReading.NeedsGrounds(file.Like) ? (await desk.GroundsAsync(caller, cancellation)).Value : new([], [], []);
        var like = CheckReading.Copy(file.Like with { Text = "", Parts = null }, grounds);
        if (!like.Succeeded)
        {
            return like.Problem;
        }

        var texts = read.Value.Texts.Where(t => t.Text.Length <= GuardrailDesk.LongestText).ToList();
        var tooLong = read.Value.Texts.Where(t => t.Text.Length > GuardrailDesk.LongestText).Select(t => new SkippedRow(t.Row, t.Places.Line, "The text is longer than 200,000 characters."));
        var rows = await JudgeAsync(caller, texts, like.Value, progress, cancellation);
        var book = await books.BookAsync(caller, cancellation);
        return new CheckedFile(
            file.File,
            rows,
            [.. read.Value.Skipped.Concat(tooLong).OrderBy(s => s.Row)],
            book.Guardrails.ToDictionary(g => g.Slug, g => g.Name, StringComparer.Ordinal),
            CheckReading.Warnings(file.Like) ?? []);
    }

    private async Task<List<CheckedRow>> JudgeAsync(Caller caller, IReadOnlyList<FileText> texts, Copy like, IProgress<int>? progress, CancellationToken cancellation)
    {
        List<CheckedRow> rows = [];
        foreach (var batch in texts.Chunk(Batch))
        {
            var copies = batch.Select(t => like with { Parts = [(CopyPart.Text, t.Text)] }).ToList();
            var judgements = await live.JudgeAsync(caller, copies, cancellation);
            rows.AddRange(batch.Zip(judgements, (t, j) => new CheckedRow(t.Row, t.Places, t.Text, j.Verdict, j.Findings)));
            progress?.Report(rows.Count);
        }

        return rows;
    }
}
