using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Guardrails;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.SecondReading;

internal sealed class SecondReaderDesk(IDbContextFactory<ConsoleDb> databases, SecondReaders readers) : ISecondReaderDesk
{
    public async Task<Result<SecondReaderSheet>> GetAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await SheetAsync(db, cancellation);
    }

    public async Task<Result<SecondReaderSheet>> SwitchAsync(Caller caller, bool turnOn, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var sheet = await SheetAsync(db, cancellation);
        if (turnOn && !sheet.CanLearn)
        {
            return Problem.Invalid(FormattableString.Invariant($"The second reader needs at least {SecondReader.FewestOfEach} labelled lines of tone that must fire and {SecondReader.FewestOfEach} to leave alone; there are {sheet.MustFire} and {sheet.LeaveAlone}. Bring in lines first."));
        }

        if (sheet.On != turnOn)
        {
            var row = await db.SecondReaders.SingleOrDefaultAsync(cancellation) ?? db.SecondReaders.Add(new()).Entity;
            (row.On, row.ByName, row.ChangedAt) = (turnOn, caller.Name, db.Now);
            db.Note(caller, Room.Guardrails, turnOn ? "switch on" : "switch off", "second reader", "second-reader", $"Switched the second reader {(turnOn ? "on" : "off")}", "/guardrails/measured");
            await db.SaveChangesAsync(cancellation);
        }

        readers.Forget(caller.Workspace);
        _ = await readers.LiveAsync(caller, cancellation);
        return await SheetAsync(db, cancellation);
    }

    private static async Task<SecondReaderSheet> SheetAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var row = await db.SecondReaders.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var tone = db.LabelledLines.Where(l => l.Family == GuardrailFamily.Tone);
        var (fire, alone) = (await tone.CountAsync(l => l.MustFire, cancellation), await tone.CountAsync(l => !l.MustFire, cancellation));
        return new(row is { On: true }, fire >= SecondReader.FewestOfEach && alone >= SecondReader.FewestOfEach, fire, alone, row?.Version ?? 0, row?.ByName ?? "", row?.ChangedAt);
    }
}
