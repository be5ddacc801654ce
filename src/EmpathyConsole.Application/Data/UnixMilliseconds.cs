using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmpathyConsole.Application.Data;

/// <summary>A time as milliseconds since 1970, UTC.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    value => DateTimeOffset.FromUnixTimeMilliseconds(value));
