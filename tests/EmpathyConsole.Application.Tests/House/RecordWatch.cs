using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>Makes a change twice: first while nothing can be written to the record, when nothing at all may change; then for good, when a line must tell of it.</summary>
internal sealed class RecordWatch(TestConsole console)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The change as it was made, and its one line.</summary>
    public async Task<T> OfAsync<T>(Room room, string verb, Func<Task<Result<T>>> change)
    {
        await StopTheRecordAsync();
        var before = await EverythingAsync();
        var failed = false;
        try
        {
            failed = !(await change()).Succeeded;
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
        {
            failed = true;
        }

        var after = await EverythingAsync();
        await LetTheRecordAsync();
        failed.ShouldBeTrue($"'{verb}' says it is done while the record can't be written");
        after.ShouldBe(before, $"'{verb}' changes something without its line in the record");

        var last = await LastAsync();
        var made = await change();
        made.Succeeded.ShouldBeTrue($"{verb}: {made.Problem?.Sentence}");
        await using var db = await console.OpenAsync();
        var lines = await db.Record.AsNoTracking().Where(r => r.Id > last).ToListAsync(Token);
        var line = lines.ShouldHaveSingleItem($"'{verb}' leaves one line in the record");
        (line.Room, line.Verb).ShouldBe((room, verb));
        line.Summary.ShouldNotBeNullOrWhiteSpace();
        return made.Value;
    }

    /// <summary>Every line there is, as one text.</summary>
    public async Task<string> TextAsync()
    {
        await using var db = await console.OpenAsync();
        var lines = await db.Record.AsNoTracking().ToListAsync(Token);
        return string.Join('\n', lines.Select(r => $"{r.ActorName}|{r.SubjectKind}|{r.SubjectId}|{r.Summary}|{r.Link}"));
    }

    private async Task<long> LastAsync()
    {
        await using var db = await console.OpenAsync();
        return await db.Record.MaxAsync(r => (long?)r.Id, Token) ?? 0;
    }

    private async Task StopTheRecordAsync()
    {
        await using var db = await console.OpenAsync();
        var table = db.Model.FindEntityType(typeof(RecordEntry))!.GetTableName();
#pragma warning disable EF1002 // the table's name comes from the model
        await db.Database.ExecuteSqlRawAsync($"CREATE TRIGGER record_stopped BEFORE INSERT ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'the record is stopped'); END", Token);
#pragma warning restore EF1002
    }

    private async Task LetTheRecordAsync()
    {
        await using var db = await console.OpenAsync();
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER record_stopped", Token);
    }

    // every value of every row of every table
    private async Task<string> EverythingAsync()
    {
        await using var db = await console.OpenAsync();
        var tables = db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        await db.Database.OpenConnectionAsync(Token);
        var all = new StringBuilder();
        foreach (var table in tables)
        {
            await ReadAsync(db, table, all);
        }

        return all.ToString();
    }

    private static async Task ReadAsync(ConsoleDb db, string table, StringBuilder all)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the table's name comes from the model
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(Token);
        while (await rows.ReadAsync(Token))
        {
            all.Append(table);
            for (var i = 0; i < rows.FieldCount; i++)
            {
                var value = rows.GetValue(i);
                all.Append('|').Append(value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture));
            }

            all.Append('\n');
        }
    }
}
